using System.Collections;

public readonly struct IntRange(int start, int count) : IEnumerable<int>
{
    private readonly int start = start;
    private readonly int count = count >= 0 ? count : throw new ArgumentOutOfRangeException(nameof(count));

    public Enumerator GetEnumerator() => new(this);

    IEnumerator<int> IEnumerable<int>.GetEnumerator() => Enumerable.Range(start, count).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public struct Enumerator : IEnumerator<int>
    {
        private readonly IntRange range;
        private int index;

        internal Enumerator(IntRange range) => (this.range, index) = (range, -1);

        public int Current => range.start + index;

        object IEnumerator.Current => Current;

        public bool MoveNext() => index < range.count && ++index < range.count;

        public void Reset() => index = -1;

        public void Dispose() => index = range.count;
    }
}
