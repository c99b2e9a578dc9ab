// dies: LZ-INDEP
// One object is sequence and enumerator; GetEnumerator resets it, so two enumerations disturb each other.
using System.Collections;

public static class Solution
{
    public static IEnumerable<long> CountFrom(long start, long step = 1) => new Count(start, step);
}

internal sealed class Count(long start, long step) : IEnumerable<long>, IEnumerator<long>
{
    private bool started;

    public long Current { get; private set; }

    object IEnumerator.Current => Current;

    public IEnumerator<long> GetEnumerator()
    {
        Reset();
        return this;
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public bool MoveNext()
    {
        Current = started ? checked(Current + step) : start;
        started = true;
        return true;
    }

    public void Reset() => started = false;

    public void Dispose()
    {
    }
}
