// dies: AS-CANCEL
// Drops the attribute that "does nothing": the token of WithCancellation never arrives.
public static class Solution
{
    public static async IAsyncEnumerable<string> ReadLinesAsync(
        Func<TextReader> open, CancellationToken token = default)
    {
        using TextReader reader = open();
        while (await reader.ReadLineAsync(token) is { } line)
            yield return line;
    }
}
