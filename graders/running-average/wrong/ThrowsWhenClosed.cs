// dies: LZ-PROTOCOL
// Throw does not check whether the object is closed: the second exception comes out like the first.
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
        Closed = true;
        throw e;
    }

    public void Dispose() => Closed = true;
}
