using System.Runtime.ExceptionServices;

public sealed class RunningAverage : IDisposable
{
    private double mean;
    private long count;

    public bool Closed => count < 0;

    public double Send(double x)
    {
        ThrowIfClosed();
        count++;
        mean += (x - mean) / count;
        return mean;
    }

    public void Throw(Exception e)
    {
        ThrowIfClosed();
        Dispose();
        ExceptionDispatchInfo.Capture(e).Throw();
    }

    public void Dispose() => count = -1;

    private void ThrowIfClosed()
    {
        if (Closed)
            throw new ObjectDisposedException(nameof(RunningAverage));
    }
}
