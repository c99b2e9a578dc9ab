public sealed class RunningAverage : IDisposable
{
    private readonly IEnumerator<double> averages;
    private double sent;
    private Exception? thrown;

    public RunningAverage() => averages = Run().GetEnumerator();

    public bool Closed { get; private set; }

    public double Send(double x)
    {
        sent = x;
        Resume();
        return averages.Current;
    }

    public void Throw(Exception e)
    {
        thrown = e;
        Resume();
    }

    public void Dispose()
    {
        averages.Dispose();
        Closed = true;
    }

    private void Resume()
    {
        if (Closed)
            throw new ObjectDisposedException(nameof(RunningAverage));
        averages.MoveNext();
    }

    private IEnumerable<double> Run()
    {
        double sum = 0;
        for (long count = 1; thrown is null; count++)
        {
            sum += sent;
            yield return sum / count;
        }

        Closed = true;
        throw thrown;
    }
}
