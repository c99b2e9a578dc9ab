// dies: LZ-PULL
// Awaits all lines and then yields them from a list: asynchronous, and not a stream.
using System.Runtime.CompilerServices;

public static class Solution
{
    public static async IAsyncEnumerable<string> ReadLinesAsync(
        Func<TextReader> open, [EnumeratorCancellation] CancellationToken token = default)
    {
        List<string> lines = [];
        using (TextReader reader = open())
        {
            while (await reader.ReadLineAsync(token) is { } line)
                lines.Add(line);
        }

        foreach (string line in lines)
        {
            token.ThrowIfCancellationRequested();
            yield return line;
        }
    }
}
