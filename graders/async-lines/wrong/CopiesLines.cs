// dies: MM-RETAIN
// Forgets each line and keeps a copy of it.
using System.Runtime.CompilerServices;

public static class Solution
{
    public static async IAsyncEnumerable<string> ReadLinesAsync(
        Func<TextReader> open, [EnumeratorCancellation] CancellationToken token = default)
    {
        token.ThrowIfCancellationRequested();
        List<string> copies = [];
        using TextReader reader = open();
        while (await reader.ReadLineAsync(token).ConfigureAwait(false) is { } line)
        {
            copies.Add(new string(line.AsSpan()));
            yield return line;
        }
    }
}
