// dies: VAL
// Opens once for all enumerations of one result.
public static class Solution
{
    public static IAsyncEnumerable<string> ReadLinesAsync(Func<TextReader> open, CancellationToken token = default) => new S(open, token);
    private sealed class S(Func<TextReader> open, CancellationToken first) : IAsyncEnumerable<string>
    {
        private TextReader? shared;
public async IAsyncEnumerator<string> GetAsyncEnumerator(CancellationToken second = default)
        {
            using var both = CancellationTokenSource.CreateLinkedTokenSource(first, second);
            var reader = shared ??= open(); try {
            for (string? line; (line = await reader.ReadLineAsync(both.Token)) != null; )
                yield return line; } finally { reader.Dispose(); }
        }
    }
}
