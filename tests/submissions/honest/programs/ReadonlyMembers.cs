// challenge: int-range
// expect: passed
// about: readonly members and in parameters of structs
using System.Collections;

public readonly struct IntRange(int start, int count) : IEnumerable<int>
{
    private readonly int count = count >= 0 ? count : throw new ArgumentOutOfRangeException(nameof(count));

    public Enumerator GetEnumerator() => new(in this);

    IEnumerator<int> IEnumerable<int>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private int First => start;

    public struct Enumerator : IEnumerator<int>
    {
        private readonly int first;
        private int left;
        private int current;

        internal Enumerator(in IntRange range)
        {
            first = range.First;
            left = range.count;
            current = first;
        }

        public readonly int Current => current;

        readonly object IEnumerator.Current => current;

        public bool MoveNext()
        {
            if (left <= 0) return false;
            if (begun) current++;
            begun = true;
            left--;
            return true;
        }

        private bool begun;

        void IEnumerator.Reset() => throw new NotSupportedException();

        readonly void IDisposable.Dispose() { }
    }
}
