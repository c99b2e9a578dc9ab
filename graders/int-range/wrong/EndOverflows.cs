// dies: VAL
// Computes the end in int: after int.MaxValue it is the smallest of all numbers.
using System.Collections;

public readonly struct IntRange : IEnumerable<int>
{
    private readonly int start;
    private readonly int end;

    public IntRange(int start, int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        this.start = start;
        end = start + count;
    }

    public Enumerator GetEnumerator() => new(start, end);

    IEnumerator<int> IEnumerable<int>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public struct Enumerator(int start, int end) : IEnumerator<int>
    {
        private int next = start;

        public int Current { get; private set; }

        object IEnumerator.Current => Current;

        public bool MoveNext()
        {
            if (next >= end)
                return false;

            Current = next++;
            return true;
        }

        void IEnumerator.Reset() => throw new NotSupportedException();

        void IDisposable.Dispose()
        {
        }
    }
}
