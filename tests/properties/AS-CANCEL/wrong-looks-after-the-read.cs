using System.Runtime.CompilerServices;

public static class Solution
{
    public static async IAsyncEnumerable<string> ReadLinesAsync(
        Func<TextReader> open, [EnumeratorCancellation] CancellationToken token = default)
    {
        using var reader = open();
        token.ThrowIfCancellationRequested();
        while (await reader.ReadLineAsync() is { } line)
        {
            token.ThrowIfCancellationRequested();
            yield return line;
            token.ThrowIfCancellationRequested();
        }
    }
}
