public static class Solution
{
    public static async IAsyncEnumerable<string> ReadLinesAsync(Func<TextReader> open, CancellationToken token = default)
    {
        await Task.CompletedTask;
        using var reader = open();
        while (reader.ReadLineAsync(token).GetAwaiter().GetResult() is { } line) yield return line;
    }
}
