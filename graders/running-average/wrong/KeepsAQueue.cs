// dies: MM-GROWTH
// Adds up properly, and keeps the values as well, for a chart that nobody draws.
public sealed class RunningAverage : IDisposable
{
    private double sum;
    private long count;
    private readonly Queue<double> recent = new();

    public bool Closed { get; private set; }

    public double Send(double x)
    {
        ObjectDisposedException.ThrowIf(Closed, this);
        recent.Enqueue(x);
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
