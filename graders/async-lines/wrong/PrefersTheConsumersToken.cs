// dies: AS-CANCEL
// Prefers the consumer's token if there is one, and then ignores the argument.
public static class Solution
{
    public static IAsyncEnumerable<string> ReadLinesAsync(Func<TextReader> open, CancellationToken token = default) => new S(open, token);
    private sealed class S(Func<TextReader> open, CancellationToken first) : IAsyncEnumerable<string>
    {
        public async IAsyncEnumerator<string> GetAsyncEnumerator(CancellationToken second = default)
        {
            var token = second.CanBeCanceled ? second : first;
            using var reader = open();
            for (string? line; (line = await reader.ReadLineAsync(token)) != null; )
                yield return line;
        }
    }
}
