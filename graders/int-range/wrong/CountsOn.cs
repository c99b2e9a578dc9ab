// dies: LZ-PROTOCOL
// Compares after every step with the last number, also after the end: after int.MaxValue everything is smaller again.
using System.Collections;

public readonly struct IntRange : IEnumerable<int>
{
    private readonly int start;
    private readonly int count;

    public IntRange(int start, int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        this.start = start;
        this.count = count;
    }

    public Enumerator GetEnumerator() => new(start, count);

    IEnumerator<int> IEnumerable<int>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public struct Enumerator(int start, int count) : IEnumerator<int>
    {
        private int next = start;
        private bool started;

        public int Current => next;

        object IEnumerator.Current => Current;

        public bool MoveNext()
        {
            if (count == 0)
                return false;

            int last = start + (count - 1);
            if (started && next == last)
            {
                next++;
                return false;
            }

            if (started)
                next++;
            started = true;
            return next <= last;
        }

        void IEnumerator.Reset() => throw new NotSupportedException();

        void IDisposable.Dispose()
        {
        }
    }
}
