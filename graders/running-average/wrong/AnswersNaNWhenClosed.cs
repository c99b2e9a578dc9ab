// dies: LZ-PROTOCOL
// Answers with "not a number" when it is closed: a bug that nobody sees until much later.
public sealed class RunningAverage : IDisposable
{
    private double sum;
    private long count;

    public bool Closed { get; private set; }

    public double Send(double x)
    {
        if (Closed)
            return double.NaN;
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
