// challenge: async-lines
// expect: failed on AS-BLOCK: Blocks. Your code read from a reader synchronously
// score: 18
// about: looks at the token and closes the reader; only the reading blocks
using System.Runtime.CompilerServices;
public static class Solution
{
    public static async IAsyncEnumerable<string> ReadLinesAsync(
        Func<TextReader> open, [EnumeratorCancellation] CancellationToken token = default)
    {
        using TextReader reader = open();
        while (true)
        {
            token.ThrowIfCancellationRequested();
            await Task.CompletedTask;
            string? line = reader.ReadLine();
            if (line is null) yield break;
            yield return line;
        }
    }
}
