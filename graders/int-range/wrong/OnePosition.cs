// dies: LZ-INDEP
// One position in the range itself, reset by each GetEnumerator: enumerators in turn disturb each other.
using System.Collections;

public readonly struct IntRange : IEnumerable<int>
{
    private readonly int start;
    private readonly int count;
    private readonly int[] position;

    public IntRange(int start, int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        this.start = start;
        this.count = count;
        position = new int[1];
    }

    public Enumerator GetEnumerator()
    {
        if (count > 0)
            position[0] = 0;
        return new(start, count, position);
    }

    IEnumerator<int> IEnumerable<int>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public struct Enumerator(int start, int count, int[] position) : IEnumerator<int>
    {
        private readonly int start = start;
        private readonly int count = count;

        public int Current => start + position[0] - 1;

        object IEnumerator.Current => Current;

        public bool MoveNext()
        {
            if (count == 0 || position[0] > count)
                return false;

            return position[0]++ < count;
        }

        void IEnumerator.Reset() => throw new NotSupportedException();

        void IDisposable.Dispose()
        {
        }
    }
}
