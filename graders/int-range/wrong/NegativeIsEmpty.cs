// dies: LZ-VALIDATE
// Treats a negative count as 0: the caller's mistake goes unnoticed.
using System.Collections;

public readonly struct IntRange : IEnumerable<int>
{
    private readonly int start;
    private readonly int count;

    public IntRange(int start, int count)
    {
        this.start = start;
        this.count = Math.Max(0, count);
    }

    public Enumerator GetEnumerator() => new(start, count);

    IEnumerator<int> IEnumerable<int>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public struct Enumerator(int start, int count) : IEnumerator<int>
    {
        private int next = start;
        private int left = count;

        public int Current { get; private set; }

        object IEnumerator.Current => Current;

        public bool MoveNext()
        {
            if (left == 0)
                return false;

            left--;
            Current = next++;
            return true;
        }

        void IEnumerator.Reset() => throw new NotSupportedException();

        void IDisposable.Dispose()
        {
        }
    }
}
