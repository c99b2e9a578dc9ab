// dies: MM-ENUM
// A struct on the outside; inside is the enumerator of Enumerable.Range, which is an object.
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

    public Enumerator GetEnumerator() => new(Enumerable.Range(start, count).GetEnumerator());

    IEnumerator<int> IEnumerable<int>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public struct Enumerator(IEnumerator<int> inner) : IEnumerator<int>
    {
        private readonly IEnumerator<int> inner = inner;

        public int Current => inner.Current;

        object IEnumerator.Current => Current;

        public bool MoveNext() => inner.MoveNext();

        void IEnumerator.Reset() => throw new NotSupportedException();

        void IDisposable.Dispose()
        {
        }
    }
}
