// dies: VAL
// Remembers the last hundred values, and forgets that the older ones count as well.
public sealed class RunningAverage : IDisposable
{
    private readonly double[] _last = new double[100];
    private int _count;

    public bool Closed { get; private set; }

    public double Send(double x)
    {
        ObjectDisposedException.ThrowIf(Closed, this);
        _last[_count++ % _last.Length] = x;
        int kept = Math.Min(_count, _last.Length);
        double sum = 0;
        for (int i = 0; i < kept; i++)
            sum += _last[i];
        return sum / kept;
    }

    public void Throw(Exception e)
    {
        ObjectDisposedException.ThrowIf(Closed, this);
        Closed = true;
        throw e;
    }

    public void Dispose() => Closed = true;
}
