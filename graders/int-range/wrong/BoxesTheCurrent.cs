// dies: MM-ENUM
// Holds the current number as an object, for the old interface: one box for each step.
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

    public struct Enumerator(int start, int count) : IEnumerator<int>
    {
        private int next = start;
        private int left = count;
        private object current = start;

        public int Current => (int)current;

        object IEnumerator.Current => Current;

        public bool MoveNext()
        {
            if (left == 0)
                return false;

            left--;
            current = next++;
            return true;
        }

        void IEnumerator.Reset() => throw new NotSupportedException();

        void IDisposable.Dispose()
        {
        }
    }
}
