public readonly struct IntRange(int start, int count) : IEnumerable<int>
{
    public Enumerator GetEnumerator() => new(start, count);

    IEnumerator<int> IEnumerable<int>.GetEnumerator() => GetEnumerator();

    System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();

    public struct Enumerator(int start, int count) : IEnumerator<int>
    {
        private object next = start - 1;

        public readonly int Current => (int)next;

        readonly object System.Collections.IEnumerator.Current => next;

        public bool MoveNext()
        {
            next = Current + 1;
            return Current < start + count;
        }

        public void Reset() => throw new NotSupportedException();

        public readonly void Dispose()
        {
        }
    }
}
