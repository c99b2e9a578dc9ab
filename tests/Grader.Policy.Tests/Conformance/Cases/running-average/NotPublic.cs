// differs: `RunningAverage.Closed` differs from the contract: it is not public. Yours reads: `internal bool Closed { get; private set; }`. It should read: `public bool Closed { get; }`., line 6
// differs: `RunningAverage.Send` differs from the contract: it is not public. Yours reads: `internal double Send(double x)`. It should read: `public double Send(double x)`., line 8
// differs: `RunningAverage.Throw` differs from the contract: it is a field, not a method. Yours reads: `private int Throw`, line 10
public sealed class RunningAverage : IDisposable
{
    internal bool Closed { get; private set; }

    internal double Send(double x) => x;

    int Throw;

    public void Dispose() => Closed = Throw++ == 0;
}
