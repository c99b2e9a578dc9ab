// dies: VAL
// One object is stream and enumerator: two consumers share a reader.
public static class Solution
{
    public static IAsyncEnumerable<string> ReadLinesAsync(Func<TextReader> open, CancellationToken token = default) => new Lines(open, token);
}
internal sealed class Lines(Func<TextReader> open, CancellationToken token) : IAsyncEnumerable<string>, IAsyncEnumerator<string>
{
    private TextReader? reader;
    private CancellationToken both;
    public string Current { get; private set; } = "";
    public IAsyncEnumerator<string> GetAsyncEnumerator(CancellationToken cancellationToken = default)
    {
        both = CancellationTokenSource.CreateLinkedTokenSource(token, cancellationToken).Token;
        return this;
    }
    public async ValueTask<bool> MoveNextAsync()
    {
        reader ??= open();
        string? line = await reader.ReadLineAsync(both);
        Current = line ?? "";
        return line is not null;
    }
    public ValueTask DisposeAsync() { reader?.Dispose(); reader = null; return default; }
}
