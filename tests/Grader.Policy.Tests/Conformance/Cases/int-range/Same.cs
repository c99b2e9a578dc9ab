using System.Collections;

public readonly record struct IntRange(int Start, int Count) : IEnumerable<int>
{
    public Enumerator GetEnumerator() => default;

    IEnumerator<int> IEnumerable<int>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public struct Enumerator : IEnumerator<int>
    {
        public int Current { readonly get; private set; }

        readonly object IEnumerator.Current => Current;

        public bool MoveNext() => Current++ < 0;

        public readonly void Reset() => throw new NotSupportedException();

        public readonly void Dispose() { }
    }
}
