// dies: VAL
// Takes the average of the last average and the new value: the first values weigh less and less.
public sealed class RunningAverage : IDisposable
{
    private double sum;
    private long count;

    public bool Closed { get; private set; }

    public double Send(double x)
    {
        ObjectDisposedException.ThrowIf(Closed, this);
        sum = count++ == 0 ? x : (sum + x) / 2;
        return sum;
    }

    public void Throw(Exception e)
    {
        ObjectDisposedException.ThrowIf(Closed, this);
        Closed = true;
        throw e;
    }

    public void Dispose() => Closed = true;
}
