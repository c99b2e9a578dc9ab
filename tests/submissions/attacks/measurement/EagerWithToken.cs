// challenge: async-lines
// expect: failed
// expect without policy: failed
// about: is eager where the token can be cancelled.
using System.Runtime.CompilerServices;
public static class Solution
{
    public static async IAsyncEnumerable<string> ReadLinesAsync(
        Func<TextReader> open, [EnumeratorCancellation] CancellationToken token = default)
    {
        token.ThrowIfCancellationRequested();
        using var reader = open();
        if (token.CanBeCanceled)
        {
            var all = new List<string>();
            while (reader.ReadLine() is { } each) all.Add(each);
            foreach (var each in all)
            {
                token.ThrowIfCancellationRequested();
                yield return each;
            }
            token.ThrowIfCancellationRequested();
            yield break;
        }
        while (true)
        {
            var line = await reader.ReadLineAsync(token).ConfigureAwait(false);
            if (line is null) yield break;
            yield return line;
        }
    }
}
