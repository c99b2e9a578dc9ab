// dies: MM-RETAIN
// Keeps what it has read in a list, to number the lines in a message that is never written.
using System.Runtime.CompilerServices;

public static class Solution
{
    public static async IAsyncEnumerable<string> ReadLinesAsync(
        Func<TextReader> open, [EnumeratorCancellation] CancellationToken token = default)
    {
        List<string> lines = [];
        using TextReader reader = open();
        while (await reader.ReadLineAsync(token) is { } line)
        {
            lines.Add(line);
            yield return lines[^1];
        }
    }
}
