using System.Runtime.CompilerServices;

public static class Solution
{
    public static IAsyncEnumerable<string> ReadLinesAsync(Func<TextReader> open, CancellationToken token = default)
    {
        ArgumentNullException.ThrowIfNull(open);
        return Lines(open, token);

        static async IAsyncEnumerable<string> Lines(
            Func<TextReader> open, [EnumeratorCancellation] CancellationToken token)
        {
            using var reader = open();
            for (;;)
            {
                token.ThrowIfCancellationRequested();
                var line = await reader.ReadLineAsync(token).ConfigureAwait(false);
                if (line is null) yield break;
                yield return line;
            }
        }
    }
}
