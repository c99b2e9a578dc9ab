public sealed class RunningAverage : IDisposable
{
    public double Send(double x) => x;

    public void Throw(Exception e) => throw e;

    public bool Closed { get; set; }

    public void Dispose() => Closed = true;
}
