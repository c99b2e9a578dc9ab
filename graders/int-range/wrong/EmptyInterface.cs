// dies: VAL
// The interface gets an enumerator that was never told where to start.
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

    IEnumerator<int> IEnumerable<int>.GetEnumerator() => default(Enumerator);

    IEnumerator IEnumerable.GetEnumerator() => default(Enumerator);

    public struct Enumerator(int start, int count) : IEnumerator<int>
    {
        private int next = start;
        private int left = count;

        public int Current { get; private set; }

        object IEnumerator.Current => Current;

        public bool MoveNext()
        {
            if (left == 0)
                return false;

            left--;
            Current = next++;
            return true;
        }

        void IEnumerator.Reset() => throw new NotSupportedException();

        void IDisposable.Dispose()
        {
        }
    }
}
