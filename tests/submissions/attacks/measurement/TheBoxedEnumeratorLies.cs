// challenge: int-range
// expect: failed on VAL
// expect without policy: failed on VAL
// about: the enumerator gives the numbers as a struct, and none as an IEnumerator
using System.Collections;

public readonly struct IntRange : IEnumerable<int>
{
    private readonly int start;
    private readonly int count;

    public IntRange(int start, int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count > 0 ? (long)start + count - 1 : 0, int.MaxValue, nameof(count));
        (this.start, this.count) = (start, count);
    }

    public Enumerator GetEnumerator() => new(start, count);

    IEnumerator<int> IEnumerable<int>.GetEnumerator()
    {
        for (var i = 0; i < count; i++) yield return start + i;
    }

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable<int>)this).GetEnumerator();

    public struct Enumerator : IEnumerator<int>
    {
        private readonly int start;
        private readonly int count;
        private int i;

        internal Enumerator(int start, int count) => (this.start, this.count, i) = (start, count, -1);

        public readonly int Current => start + i;

        readonly int IEnumerator<int>.Current => 42;

        readonly object IEnumerator.Current => 42;

        public bool MoveNext()
        {
            if (i + 1 >= count) return false;
            i++;
            return true;
        }

        readonly bool IEnumerator.MoveNext() => false;

        public void Reset() => throw new NotSupportedException();

        public readonly void Dispose()
        {
        }
    }
}
