// dies: MM-GROWTH
// Keeps every value in a list, and asks LINQ for the average.
public sealed class RunningAverage : IDisposable
{
    private readonly List<double> values = [];

    public bool Closed { get; private set; }

    public double Send(double x)
    {
        ObjectDisposedException.ThrowIf(Closed, this);
        values.Add(x);
        return values.Average();
    }

    public void Throw(Exception e)
    {
        ObjectDisposedException.ThrowIf(Closed, this);
        Closed = true;
        throw e;
    }

    public void Dispose() => Closed = true;
}
