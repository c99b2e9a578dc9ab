// challenge: running-average
// expect: passed
// about: the field keyword in a property with a guard in its setter
public sealed class RunningAverage : IDisposable
{
    private double sum;
    private long count;

    public bool Closed
    {
        get;
        private set => field = field || value;
    }

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
