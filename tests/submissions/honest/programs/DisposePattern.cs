// challenge: running-average
// expect: passed
// about: the dispose pattern of the books with a virtual Dispose(bool)
public sealed class RunningAverage : Closable
{
    private double sum;
    private int count;

    public double Send(double x)
    {
        ThrowIfClosed();
        sum += x;
        count++;
        return sum / count;
    }

    public void Throw(Exception e)
    {
        ThrowIfClosed();
        Dispose();
        throw e;
    }
}

public abstract class Closable : IDisposable
{
    public bool Closed { get; private set; }

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing) => Closed = true;

    protected void ThrowIfClosed() => ObjectDisposedException.ThrowIf(Closed, this);
}
