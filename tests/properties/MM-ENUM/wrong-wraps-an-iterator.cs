public readonly struct IntRange(int start, int count) : IEnumerable<int>
{
    public Enumerator GetEnumerator() => new(start, count);

    IEnumerator<int> IEnumerable<int>.GetEnumerator() => GetEnumerator();

    System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();

    public struct Enumerator(int start, int count) : IEnumerator<int>
    {
        private readonly IEnumerator<int> items = Enumerable.Range(start, count).GetEnumerator();

        public readonly int Current => items.Current;

        readonly object System.Collections.IEnumerator.Current => Current;

        public readonly bool MoveNext() => items.MoveNext();

        public readonly void Reset() => throw new NotSupportedException();

        public readonly void Dispose() => items.Dispose();
    }
}
