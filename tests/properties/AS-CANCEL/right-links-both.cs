public static class Solution
{
    public static IAsyncEnumerable<string> ReadLinesAsync(Func<TextReader> open, CancellationToken token = default) =>
        new Lines(open, token);

    private sealed class Lines(Func<TextReader> open, CancellationToken argument) : IAsyncEnumerable<string>
    {
        public async IAsyncEnumerator<string> GetAsyncEnumerator(CancellationToken consumers = default)
        {
            using var both = CancellationTokenSource.CreateLinkedTokenSource(argument, consumers);
            using var reader = open();
            while (await reader.ReadLineAsync(both.Token) is { } line) yield return line;
        }
    }
}
