// dies: VAL
// Reads the second argument as the end, like Python's range.
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

    public struct Enumerator(int start, int end) : IEnumerator<int>
    {
        private long position = start - 1L;

        public int Current => (int)position;

        object IEnumerator.Current => Current;

        public bool MoveNext() => position < end && ++position < end;

        void IEnumerator.Reset() => throw new NotSupportedException();

        void IDisposable.Dispose()
        {
        }
    }
}
