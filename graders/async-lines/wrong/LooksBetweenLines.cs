// dies: AS-CANCEL
// Checks the token between the lines, and not while it waits for one: a silent reader cannot be cancelled.
using System.Runtime.CompilerServices;

public static class Solution
{
    public static async IAsyncEnumerable<string> ReadLinesAsync(
        Func<TextReader> open, [EnumeratorCancellation] CancellationToken token = default)
    {
        using TextReader reader = open();
        token.ThrowIfCancellationRequested();
        while (await reader.ReadLineAsync() is { } line)
        {
            yield return line;
            token.ThrowIfCancellationRequested();
        }
    }
}
