// As in compiled iterators and LINQ's own: the first walk is the sequence itself, every other one a copy of it.
using System.Collections;

public sealed class Countdown : IEnumerable<int>, IEnumerator<int>
{
    private readonly int start;
    private long current;
    private int handedOut;

    public Countdown(int start)
    {
        this.start = Math.Max(start, 0);
        current = this.start + 1L;
    }

    int IEnumerator<int>.Current => (int)current;

    object IEnumerator.Current => (int)current;

    public IEnumerator<int> GetEnumerator() =>
        Interlocked.Exchange(ref handedOut, 1) == 0 ? this : new Countdown(start) { handedOut = 1 };

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    bool IEnumerator.MoveNext()
    {
        if (current > 0)
            current--;
        return current > 0;
    }

    void IEnumerator.Reset() => throw new NotSupportedException();

    void IDisposable.Dispose() => current = 0;
}
