// dies: LZ-FAULT
// Lets every exception out but a cancellation, "which is no error".
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
        if (e is not OperationCanceledException)
            throw e;
    }

    public void Dispose() => Closed = true;
}
