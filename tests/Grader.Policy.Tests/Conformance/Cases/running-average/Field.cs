// differs: `RunningAverage.Closed` differs from the contract: it is a field, not a property. Yours reads: `public bool Closed`. It should read: `public bool Closed { get; }`., line 5
// differs: `RunningAverage.Send` differs from the contract: it is static, line 7
public sealed class RunningAverage : IDisposable
{
    public bool Closed;

    public static double Send(double x) => x;

    public void Throw(Exception e) => throw e;

    public void Dispose() => Closed = true;
}
