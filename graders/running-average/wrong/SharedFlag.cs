// dies: rejected: Static fields
// without policy: LZ-INDEP
// The flag is static: closing one object closes all that are open.
public sealed class RunningAverage : IDisposable
{
    private double sum;
    private long count;
    private static bool closed;

    public RunningAverage() => closed = false;

    public bool Closed { get => closed; private set => closed = value; }

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

    public void Dispose() => Closed = true;
}
