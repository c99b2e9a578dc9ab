// challenge: read-lines-async
// expect without policy: timeout on AS-BLOCK: none of its threads had anything to do
// tests: VAL timeout, AS-BLOCK timeout, LZ-DEFER timeout
// score: 0
// about: Waits on an event that nobody sets while the thread waits.
public static class Solution
{
    public static async IAsyncEnumerable<string> ReadLinesAsync(Func<TextReader> open)
    {
        await Task.CompletedTask;
        using var reader = open();
        while (Wait(reader.ReadLineAsync(CancellationToken.None).AsTask()) is { } line) yield return line;
    }

    private static string? Wait(Task<string?> task)
    {
        using var done = new ManualResetEventSlim();
        task.ContinueWith(_ => done.Set(), TaskScheduler.Default);
        done.Wait();
        return task.GetAwaiter().GetResult();
    }
}
