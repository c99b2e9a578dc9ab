// dies: LZ-FAULT
// Wraps the exception in one of its own: code that expects the first does not catch it.
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
        throw new InvalidOperationException("Thrown into the average.", e);
    }

    public void Dispose() => Closed = true;
}
