// dies: LZ-PROTOCOL
// Resets itself at the end, to be ready for the next foreach.
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
        private int index = -1;

        public int Current => start + index;

        object IEnumerator.Current => Current;

        public bool MoveNext()
        {
            if (++index < count)
                return true;

            index = -1;
            return false;
        }

        void IEnumerator.Reset() => throw new NotSupportedException();

        void IDisposable.Dispose()
        {
        }
    }
}
