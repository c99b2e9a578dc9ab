public static class Solution
{
    public static IEnumerable<string> Lines(Func<TextReader> open)
    {
        using var reader = open();
        while (reader.ReadLine() is { } line)
            yield return line;
    }

    public static async IAsyncEnumerable<string> LinesAsync(Func<TextReader> open)
    {
        using var reader = open();
        while (await reader.ReadLineAsync() is { } line)
            yield return line;
        while (await reader.ReadLineAsync(default) is { } line)
            yield return line;
    }
}
