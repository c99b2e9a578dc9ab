// expect: allowed
// about: enumerators written by hand, a struct one without allocation and a class one
using System.Collections;

public sealed class Countdown : IEnumerable<int>
{
    private readonly int start;

    public Countdown(int start) => this.start = start;

    public IEnumerator<int> GetEnumerator() => new Walk(start);

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private sealed class Walk(int start) : IEnumerator<int>
    {
        private int next = start;

        public int Current { get; private set; }

        object IEnumerator.Current => Current;

        public bool MoveNext()
        {
            if (next <= 0) return false;
            Current = next--;
            return true;
        }

        public void Reset() => throw new NotSupportedException();

        public void Dispose()
        {
        }
    }
}

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

    public struct Enumerator : IEnumerator<int>
    {
        private readonly int end;
        private int current;

        internal Enumerator(int start, int count)
        {
            current = start - 1;
            end = start + count;
        }

        public readonly int Current => current;

        readonly object IEnumerator.Current => Current;

        public bool MoveNext() => ++current < end;

        public void Reset() => throw new NotSupportedException();

        public readonly void Dispose()
        {
        }
    }
}

public static class Use
{
    public static int Sum()
    {
        var total = 0;
        foreach (var i in new IntRange(0, 10)) total += i;
        foreach (var i in new Countdown(3)) total += i;
        return total;
    }
}
