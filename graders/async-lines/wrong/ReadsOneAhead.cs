// dies: LZ-PULL
// Starts the next read before it yields, "to save time": nobody has asked for that line.
using System.Runtime.CompilerServices;

public static class Solution
{
    public static async IAsyncEnumerable<string> ReadLinesAsync(
        Func<TextReader> open, [EnumeratorCancellation] CancellationToken token = default)
    {
        using TextReader reader = open();
        ValueTask<string?> next = reader.ReadLineAsync(token);
        while (await next is { } line)
        {
            next = reader.ReadLineAsync(token);
            yield return line;
        }
    }
}
