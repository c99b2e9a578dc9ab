public static class Solution
{
    public static async IAsyncEnumerable<string> ReadLinesAsync(Func<TextReader> open)
    {
        await Task.CompletedTask;
        using var reader = open();
        while (reader.ReadLineAsync(CancellationToken.None).AsTask().Result is { } line) yield return line;
    }
}
