// challenge: async-lines
// expect: failed on LZ-PULL: Reads ahead. You were asked for 1 item
// score: 18
// about: a read that is under way when an item comes out leaves cancellation as it is
using System.Runtime.CompilerServices;
public static class Solution
{
    public static async IAsyncEnumerable<string> ReadLinesAsync(
        Func<TextReader> open, [EnumeratorCancellation] CancellationToken token = default)
    {
        token.ThrowIfCancellationRequested();
        using TextReader reader = open();
        ValueTask<string?> next = reader.ReadLineAsync(token);
        while (true)
        {
            string? line = await next;
            token.ThrowIfCancellationRequested();
            if (line is null) yield break;
            next = reader.ReadLineAsync(token);
            yield return line;
            token.ThrowIfCancellationRequested();
        }
    }
}
