// dies: AS-DISPOSE
// Closes after the loop, without a finally: not on a break, not on an exception, not on cancellation.
using System.Runtime.CompilerServices;

public static class Solution
{
    public static async IAsyncEnumerable<string> ReadLinesAsync(
        Func<TextReader> open, [EnumeratorCancellation] CancellationToken token = default)
    {
        TextReader reader = open();
        while (await reader.ReadLineAsync(token) is { } line)
            yield return line;
        reader.Dispose();
    }
}
