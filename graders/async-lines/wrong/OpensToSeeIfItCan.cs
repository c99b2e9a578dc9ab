// dies: VAL
// Opens the text once to see whether it can be opened, and again to read it.
using System.Runtime.CompilerServices;

public static class Solution
{
    public static async IAsyncEnumerable<string> ReadLinesAsync(
        Func<TextReader> open, [EnumeratorCancellation] CancellationToken token = default)
    {
        token.ThrowIfCancellationRequested();
        open().Dispose();
        using TextReader reader = open();
        while (await reader.ReadLineAsync(token) is { } line)
        {
            yield return line;
            token.ThrowIfCancellationRequested();
        }
    }
}
