// challenge: int-range
// expect: passed
// about: explicit implementations of interfaces, struct enumerators
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

    public struct Enumerator : IEnumerator<int>
    {
        private readonly int start;
        private readonly int count;
        private int index;

        internal Enumerator(int start, int count) => (this.start, this.count, index) = (start, count, -1);

        public int Current => start + index;

        object IEnumerator.Current => Current;

        public bool MoveNext()
        {
            if (index >= count) return false;
            index++;
            return index < count;
        }

        void IEnumerator.Reset() => throw new NotSupportedException();

        void IDisposable.Dispose() => index = count;
    }
}
