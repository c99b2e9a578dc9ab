// dies: AS-CANCEL
// WaitAsync gives up a wait; where a line is there at once nobody waits, and nobody checks the token.
using System.Runtime.CompilerServices;

public static class Solution
{
    public static async IAsyncEnumerable<string> ReadLinesAsync(
        Func<TextReader> open, [EnumeratorCancellation] CancellationToken token = default)
    {
        token.ThrowIfCancellationRequested();
        using TextReader reader = open();
        while (await reader.ReadLineAsync().WaitAsync(token) is { } line)
            yield return line;
    }
}
