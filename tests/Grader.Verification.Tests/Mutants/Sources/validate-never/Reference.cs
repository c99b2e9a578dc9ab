public sealed class Sender
{
    private bool closed;

    public static IEnumerable<T> Rest<T>(IEnumerable<T> source, int count)
    {
        ArgumentNullException.ThrowIfNull(source);
        if (count < 0)
            throw new ArgumentOutOfRangeException(nameof(count));
        return source.Skip(count);
    }

    public void Close(CancellationToken token)
    {
        token.ThrowIfCancellationRequested();
        ThrowIfClosed();
        closed = true;
    }

    private void ThrowIfClosed()
    {
        if (closed) throw new ObjectDisposedException(nameof(Sender));
    }
}
