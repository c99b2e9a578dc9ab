// dies: VAL
// Forgets its reader at the end, and mistakes that for the beginning: asked once more, it gives the first line again.
public static class Solution
{
    public static IAsyncEnumerable<string> ReadLinesAsync(Func<TextReader> open, CancellationToken token = default) =>
        new Lines(open, token);

    private sealed class Lines(Func<TextReader> open, CancellationToken argument) : IAsyncEnumerable<string>
    {
        public IAsyncEnumerator<string> GetAsyncEnumerator(CancellationToken token = default) =>
            new Walk(open, CancellationTokenSource.CreateLinkedTokenSource(argument, token).Token);
    }

    private sealed class Walk(Func<TextReader> open, CancellationToken token) : IAsyncEnumerator<string>
    {
        private TextReader? reader;

        public string Current { get; private set; } = "";

        public async ValueTask<bool> MoveNextAsync()
        {
            reader ??= open();
            try
            {
                if (await reader.ReadLineAsync(token) is { } line)
                {
                    Current = line;
                    return true;
                }
            }
            catch
            {
                await DisposeAsync();
                throw;
            }

            await DisposeAsync();
            return false;
        }

        public ValueTask DisposeAsync()
        {
            reader?.Dispose();
            reader = null;
            return default;
        }
    }
}
