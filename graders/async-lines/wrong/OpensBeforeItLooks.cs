// dies: AS-DISPOSE
// Checks the token between the opening and the try: a token that was cancelled before leaves the reader open.
using System.Runtime.CompilerServices;

public static class Solution
{
    public static async IAsyncEnumerable<string> ReadLinesAsync(
        Func<TextReader> open, [EnumeratorCancellation] CancellationToken token = default)
    {
        TextReader reader = open();
        token.ThrowIfCancellationRequested();
        try
        {
            while (await reader.ReadLineAsync(token) is { } line)
                yield return line;
        }
        finally
        {
            reader.Dispose();
        }
    }
}
