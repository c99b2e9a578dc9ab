// dies: LZ-PROTOCOL
// Dispose clears everything for the next use, the flag as well: it is open again.
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
        (sum, count) = (0, 0);
        Closed = !Closed;
    }
}
