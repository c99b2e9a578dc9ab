// dies: LZ-PROTOCOL
// Takes a second Dispose for a mistake of the caller.
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
