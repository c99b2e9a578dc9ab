// challenge: running-average
// expect: passed
// about: events of EventHandler<T>, custom EventArgs
public sealed class RunningAverage : IDisposable
{
    private double sum;
    private long count;

    public RunningAverage() => Ended += (_, e) => Closed = e.IsFinal;

    private event EventHandler<EndedEventArgs>? Ended;

    public bool Closed { get; private set; }

    public double Send(double x)
    {
        if (Closed) throw new ObjectDisposedException(nameof(RunningAverage));
        (sum, count) = (sum + x, count + 1);
        return sum / count;
    }

    public void Throw(Exception e)
    {
        if (Closed) throw new ObjectDisposedException(nameof(RunningAverage));
        Dispose();
        throw e;
    }

    public void Dispose() => Ended?.Invoke(this, new EndedEventArgs { IsFinal = true });

    private sealed class EndedEventArgs : EventArgs
    {
        public bool IsFinal { get; init; }
    }
}
