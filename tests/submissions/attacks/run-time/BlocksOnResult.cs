// challenge: pass-on-async
// expect: rejected
// expect without policy: timeout on AS-BLOCK
// about: waits for the result of a task on the thread that would complete it.
public static class Solution
{
    public static async IAsyncEnumerable<T> PassOn<T>(IAsyncEnumerable<T> source)
    {
        await using var enumerator = source.GetAsyncEnumerator();
        while (enumerator.MoveNextAsync().AsTask().Result) yield return enumerator.Current;
    }
}
