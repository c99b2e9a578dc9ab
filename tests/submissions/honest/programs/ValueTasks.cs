// challenge: async-lines
// expect: passed
// about: hand-written async enumerators with ValueTask
public static class Solution
{
    public static IAsyncEnumerable<string> ReadLinesAsync(Func<TextReader> open, CancellationToken token = default) => new Lines(open, token);

    private sealed class Lines(Func<TextReader> open, CancellationToken outer) : IAsyncEnumerable<string>
    {
        public IAsyncEnumerator<string> GetAsyncEnumerator(CancellationToken inner = default) => new Cursor(open, outer, inner);
    }

    private sealed class Cursor(Func<TextReader> open, CancellationToken outer, CancellationToken inner) : IAsyncEnumerator<string>
    {
        private readonly CancellationTokenSource both = CancellationTokenSource.CreateLinkedTokenSource(outer, inner);
        private TextReader? reader;
        private bool ended;

        public string Current { get; private set; } = "";

        public ValueTask<bool> MoveNextAsync() => ended ? ValueTask.FromResult(false) : new ValueTask<bool>(ReadAsync());

        public ValueTask DisposeAsync()
        {
            ended = true;
            reader?.Dispose();
            reader = null;
            both.Dispose();
            return ValueTask.CompletedTask;
        }

        private async Task<bool> ReadAsync()
        {
            reader ??= open();
            var line = await reader.ReadLineAsync(both.Token).ConfigureAwait(false);
            Current = line ?? Current;
            if (line is null) await DisposeAsync();
            return line is not null;
        }
    }
}
