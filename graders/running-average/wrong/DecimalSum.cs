// dies: VAL
// Adds in decimal, which cannot hold 10^30.
public sealed class RunningAverage : IDisposable
{
    private decimal sum;
    private long count;

    public bool Closed { get; private set; }

    public double Send(double x)
    {
        ObjectDisposedException.ThrowIf(Closed, this);
        sum += (decimal)x;
        return (double)(sum / ++count);
    }

    public void Throw(Exception e)
    {
        ObjectDisposedException.ThrowIf(Closed, this);
        Closed = true;
        throw e;
    }

    public void Dispose() => Closed = true;
}
