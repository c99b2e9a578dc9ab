// dies: VAL
// Mistakes an empty line for the end of the text.
using System.Runtime.CompilerServices;

public static class Solution
{
    public static async IAsyncEnumerable<string> ReadLinesAsync(
        Func<TextReader> open, [EnumeratorCancellation] CancellationToken token = default)
    {
        using TextReader reader = open();
        while (await reader.ReadLineAsync(token) is { Length: > 0 } line)
            yield return line;
    }
}
