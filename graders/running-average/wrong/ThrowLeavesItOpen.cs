// dies: LZ-PROTOCOL
// Throws the exception and stays open.
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
        throw e;
    }

    public void Dispose() => Closed = true;
}
