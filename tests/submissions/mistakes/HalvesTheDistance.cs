// challenge: running-average
// expect: failed on VAL: Returns a wrong item. Item 2 of the result
// expect: failed on VAL: call SendEach([10, 20, 60]); item 2 expected 30, got 37.5
// score: 14
// about: answers are returned, not yielded
public sealed class RunningAverage : IDisposable
{
    private double avg = 0;
    private bool started, closed;
    public bool Closed => closed;
    public double Send(double x)
    {
        if (closed) throw new ObjectDisposedException(nameof(RunningAverage));
        avg = started ? (avg + x) / 2 : x;
        started = true;
        return avg;
    }
    public void Throw(Exception e) { if (closed) throw new ObjectDisposedException(nameof(RunningAverage)); closed = true; throw e; }
    public void Dispose() => closed = true;
}
