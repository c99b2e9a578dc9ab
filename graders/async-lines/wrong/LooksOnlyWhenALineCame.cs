// dies: AS-CANCEL
// Checks the token when it has got a line, and while it waits: cancelled after the last line, it ends as if nothing had happened.
using System.Runtime.CompilerServices;

public static class Solution
{
    public static async IAsyncEnumerable<string> ReadLinesAsync(
        Func<TextReader> open, [EnumeratorCancellation] CancellationToken token = default)
    {
        token.ThrowIfCancellationRequested();
        using TextReader reader = open();
        while (await reader.ReadLineAsync().WaitAsync(token) is { } line)
        {
            token.ThrowIfCancellationRequested();
            yield return line;
        }
    }
}
