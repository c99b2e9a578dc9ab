public static class Solution
{
    public static IAsyncEnumerable<string> ReadLinesAsync(Func<TextReader> open, CancellationToken token = default) =>
        new Lines(open, token);
}

internal sealed class Lines(Func<TextReader> open, CancellationToken token) : IAsyncEnumerable<string>
{
    public IAsyncEnumerator<string> GetAsyncEnumerator(CancellationToken cancellationToken = default) =>
        new Enumerator(open, CancellationTokenSource.CreateLinkedTokenSource(token, cancellationToken));

    private sealed class Enumerator(Func<TextReader> open, CancellationTokenSource cancellation)
        : IAsyncEnumerator<string>
    {
        private TextReader? reader;
        private bool ended;

        public string Current { get; private set; } = "";

        public async ValueTask<bool> MoveNextAsync()
        {
            if (ended)
                return false;

            try
            {
                reader ??= open();
                if (await reader.ReadLineAsync(cancellation.Token).ConfigureAwait(false) is { } line)
                {
                    Current = line;
                    return true;
                }
            }
            catch
            {
                await DisposeAsync().ConfigureAwait(false);
                throw;
            }

            await DisposeAsync().ConfigureAwait(false);
            return false;
        }

        public ValueTask DisposeAsync()
        {
            ended = true;
            reader?.Dispose();
            reader = null;
            cancellation.Dispose();
            return default;
        }
    }
}
