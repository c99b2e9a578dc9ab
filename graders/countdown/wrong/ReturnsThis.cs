// dies: LZ-INDEP
// One object in both roles; GetEnumerator resets it under everybody who is still enumerating.
using System.Collections;

public sealed class Countdown(int start) : IEnumerable<int>, IEnumerator<int>
{
    private int next = start;

    public int Current { get; private set; }

    object IEnumerator.Current => Current;

    public IEnumerator<int> GetEnumerator()
    {
        Reset();
        return this;
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public bool MoveNext()
    {
        if (next <= 0)
            return false;

        Current = next--;
        return true;
    }

    public void Reset() => next = start;

    public void Dispose()
    {
    }
}
