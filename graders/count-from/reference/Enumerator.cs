using System.Collections;

public static class Solution
{
    public static IEnumerable<long> CountFrom(long start, long step = 1) => new Count(start, step);
}

internal sealed class Count(long start, long step) : IEnumerable<long>
{
    public IEnumerator<long> GetEnumerator() => new Enumerator(start, step);

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private sealed class Enumerator(long start, long step) : IEnumerator<long>
    {
        private bool started;

        public long Current { get; private set; }

        object IEnumerator.Current => Current;

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
}
