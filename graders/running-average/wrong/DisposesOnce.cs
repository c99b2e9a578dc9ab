// dies: LZ-PROTOCOL
// Treats a second Dispose as the caller's mistake.
public sealed class RunningAverage : IDisposable
{
    private double sum;
    private long count;

    public bool Closed { get; private set; }

    public double Send(double x)
    {
        ObjectDisposedException.ThrowIf(Closed, this);
        sum += x;
        return sum / ++count;
    }

    public void Throw(Exception e)
    {
        ObjectDisposedException.ThrowIf(Closed, this);
        Closed = true;
        throw e;
    }

    public void Dispose()
    {
        ObjectDisposedException.ThrowIf(Closed, this);
        Closed = true;
    }
}
