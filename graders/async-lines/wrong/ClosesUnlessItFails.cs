// dies: AS-DISPOSE
// Closes at the end and when the consumer leaves, but takes a reader that failed for a closed one.
public static class Solution
{
    public static IAsyncEnumerable<string> ReadLinesAsync(Func<TextReader> open, CancellationToken token = default) =>
        new Lines(open, token);
}

internal sealed class Lines(Func<TextReader> open, CancellationToken token) : IAsyncEnumerable<string>
{
    public IAsyncEnumerator<string> GetAsyncEnumerator(CancellationToken cancellationToken = default) =>
        new Enumerator(open, CancellationTokenSource.CreateLinkedTokenSource(token, cancellationToken).Token);

    private sealed class Enumerator(Func<TextReader> open, CancellationToken token) : IAsyncEnumerator<string>
    {
        private TextReader? reader;

        public string Current { get; private set; } = "";

        public async ValueTask<bool> MoveNextAsync()
        {
            TextReader opened = reader ?? open();
            reader = null;
            string? line = await opened.ReadLineAsync(token);
            reader = opened;
            Current = line ?? "";
            return line is not null;
        }

        public ValueTask DisposeAsync()
        {
            reader?.Dispose();
            return default;
        }
    }
}
