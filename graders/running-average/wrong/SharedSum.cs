// dies: rejected: Static fields
// without policy: LZ-INDEP
// The numbers are static: all objects have one average.
public sealed class RunningAverage : IDisposable
{
    private static double sum;
    private static long count;

    public bool Closed { get; private set; }

    public RunningAverage() => (sum, count) = (0, 0);

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
