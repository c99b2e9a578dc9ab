// dies: AS-CANCEL
// Prefers the argument if it can be cancelled, and then ignores the consumer's token.
public static class Solution
{
    public static IAsyncEnumerable<string> ReadLinesAsync(Func<TextReader> open, CancellationToken token = default) => new S(open, token);
    private sealed class S(Func<TextReader> open, CancellationToken first) : IAsyncEnumerable<string>
    {
        public async IAsyncEnumerator<string> GetAsyncEnumerator(CancellationToken second = default)
        {
            var token = first.CanBeCanceled ? first : second;
            using var reader = open();
            for (string? line; (line = await reader.ReadLineAsync(token)) != null; )
                yield return line;
        }
    }
}
