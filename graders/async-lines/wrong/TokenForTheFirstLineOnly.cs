// dies: AS-CANCEL
// Passes the token to the first read only, and looks at it between the others.
using System.Runtime.CompilerServices;

public static class Solution
{
    public static async IAsyncEnumerable<string> ReadLinesAsync(
        Func<TextReader> open, [EnumeratorCancellation] CancellationToken token = default)
    {
        token.ThrowIfCancellationRequested();
        using TextReader reader = open();
        string? line = await reader.ReadLineAsync(token);
        while (line is not null)
        {
            yield return line;
            token.ThrowIfCancellationRequested();
            line = await reader.ReadLineAsync(CancellationToken.None);
        }
    }
}
