// dies: VAL
// Counts and adds in whole numbers: everything behind the point is lost.
public sealed class RunningAverage : IDisposable
{
    private long sum;
    private long count;

    public bool Closed { get; private set; }

    public double Send(double x)
    {
        ObjectDisposedException.ThrowIf(Closed, this);
        sum += (long)x;
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
