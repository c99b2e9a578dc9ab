// challenge: read-lines-async
// expect without policy: timeout on AS-BLOCK: none of its threads had anything to do
// tests: VAL passed, AS-BLOCK timeout, LZ-DEFER passed
// score: 7
// about: Blocks on the result of a task that completes only after the thread is free.
public static class Solution
{
    public static async IAsyncEnumerable<string> ReadLinesAsync(Func<TextReader> open)
    {
        await Task.CompletedTask;
        using var reader = open();
        while (reader.ReadLineAsync(CancellationToken.None).AsTask().Result is { } line) yield return line;
    }
}
