// dies: LZ-PULL
// A text that is in memory already can be read at once, it seems; the reader belongs to somebody else.
using System.Runtime.CompilerServices;

public static class Solution
{
    public static async IAsyncEnumerable<string> ReadLinesAsync(
        Func<TextReader> open, [EnumeratorCancellation] CancellationToken token = default)
    {
        token.ThrowIfCancellationRequested();
        using TextReader reader = open();
        TextReader lines = reader is StringReader ? new StringReader(await reader.ReadToEndAsync(token)) : reader;
        while (await lines.ReadLineAsync(token) is { } line)
        {
            yield return line;
            token.ThrowIfCancellationRequested();
        }
    }
}
