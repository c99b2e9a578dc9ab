// challenge: running-average
// expect: passed
// about: ExceptionDispatchInfo and a generator as the body of a coroutine
using System.Runtime.ExceptionServices;

public sealed class RunningAverage : IDisposable
{
    private readonly IEnumerator<double> body;
    private double sent;

    public RunningAverage() => body = Run().GetEnumerator();

    public bool Closed { get; private set; }

    public double Send(double x)
    {
        ObjectDisposedException.ThrowIf(Closed, this);
        sent = x;
        body.MoveNext();
        return body.Current;
    }

    public void Throw(Exception e)
    {
        ObjectDisposedException.ThrowIf(Closed, this);
        Dispose();
        ExceptionDispatchInfo.Throw(e);
    }

    public void Dispose()
    {
        Closed = true;
        body.Dispose();
    }

    private IEnumerable<double> Run()
    {
        for (var (sum, count) = (0.0, 1L); ; count++)
        {
            sum += sent;
            yield return sum / count;
        }
    }
}
