// challenge: running-average
// expect: passed
// about: catch by type, nested try, throw; and ArgumentException helpers
public sealed class RunningAverage : IDisposable
{
    private State state = State.Open;
    private decimal lost;
    private double total;
    private long sent;

    private enum State { Open, Closed }

    public bool Closed => state == State.Closed;

    public double Send(double x)
    {
        Require();
        try
        {
            total += x;
            sent = checked(sent + 1);
        }
        catch (OverflowException e)
        {
            lost++;
            throw new InvalidOperationException("Too many numbers.", e);
        }

        return total / sent;
    }

    public void Throw(Exception e)
    {
        Require();
        try
        {
            throw e;
        }
        finally
        {
            Dispose();
        }
    }

    public void Dispose() => state = State.Closed;

    private void Require()
    {
        if (Closed) throw new ObjectDisposedException(GetTypeName(), "It was closed.");
        static string GetTypeName() => nameof(RunningAverage);
    }
}
