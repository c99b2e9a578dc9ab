// dies: AS-DISPOSE
// "await using" does not compile, because a TextReader has no DisposeAsync, so there is no using at all.
using System.Runtime.CompilerServices;

public static class Solution
{
    public static async IAsyncEnumerable<string> ReadLinesAsync(
        Func<TextReader> open, [EnumeratorCancellation] CancellationToken token = default)
    {
        TextReader reader = open();
        while (await reader.ReadLineAsync(token) is { } line)
            yield return line;
    }
}
