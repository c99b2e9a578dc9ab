// deny: System.Collections.Generic.IAsyncEnumerable.GetAsyncEnumerator: Ask for one item at a time.
// expect: rejected: `await foreach` is not allowed in this challenge: ask for one item at a time., line 7, column 9
public static class Solution
{
    public static async Task Read(IAsyncEnumerable<int> source)
    {
        await foreach (var item in source) { }
    }
}
