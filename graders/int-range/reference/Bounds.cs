using System.Collections;

public readonly struct IntRange : IEnumerable<int>
{
    private readonly long first;
    private readonly long end;

    public IntRange(int start, int count)
    {
        if (count < 0)
            throw new ArgumentOutOfRangeException(nameof(count), count, "A range has no negative length.");
        first = start;
        end = (long)start + count;
    }

    public readonly Enumerator GetEnumerator() => new(first, end);

    // Code that uses the range as an IEnumerable pays for an object anyway.
    IEnumerator<int> IEnumerable<int>.GetEnumerator()
    {
        for (long number = first; number < end; number++)
            yield return (int)number;
    }

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable<int>)this).GetEnumerator();

    public struct Enumerator : IEnumerator<int>
    {
        private readonly long first;
        private readonly long end;
        private long position;

        internal Enumerator(long first, long end)
        {
            this.first = first;
            this.end = end;
            position = first - 1;
        }

        public readonly int Current => (int)position;

        readonly object IEnumerator.Current => Current;

        public bool MoveNext()
        {
            if (position < end)
                position++;
            return position < end;
        }

        public void Reset() => position = first - 1;

        public readonly void Dispose()
        {
        }
    }
}
