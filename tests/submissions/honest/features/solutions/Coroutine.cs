// expect: allowed
// about: a coroutine object, exceptions rethrown with their trace, static factory, private constructor, singleton
public sealed class Averager : IDisposable
{
    private readonly IEnumerator<double> body;
    private readonly Queue<double> inbox = new();
    private Exception? thrown;

    private Averager() => body = Run().GetEnumerator();

    public static Averager Start() => new();

    public double Send(double x)
    {
        inbox.Enqueue(x);
        return body.MoveNext() ? body.Current : throw new ObjectDisposedException(nameof(Averager));
    }

    public void Throw(Exception e)
    {
        thrown = e;
        body.MoveNext();
    }

    public void Dispose() => body.Dispose();

    private IEnumerable<double> Run()
    {
        for (var (sum, n) = (0.0, 0); ;)
        {
            if (thrown is { } e) throw e;
            sum += inbox.Dequeue();
            yield return sum / ++n;
        }
    }
}
