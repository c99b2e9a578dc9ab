public readonly struct IntRange(int start, int count) : IEnumerable<int>
{
    public Enumerator GetEnumerator() => new(start, count);

    IEnumerator<int> IEnumerable<int>.GetEnumerator() => GetEnumerator();

    System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();

    public struct Enumerator(int start, int count) : IEnumerator<int>
    {
        private int next = start - 1;

        public readonly int Current => next;

        readonly object System.Collections.IEnumerator.Current => Current;

        public bool MoveNext() => ++next < start + count;

        public void Reset() => throw new NotSupportedException();

        public readonly void Dispose()
        {
        }
    }
}
