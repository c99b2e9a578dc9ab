// dies: LZ-PULL
// Says once that the slice is over; asked again, it goes on in the source.
using System.Collections;

public static class Solution
{
    public static IEnumerable<T> Slice<T>(this IEnumerable<T> source, int start, int stop, int step)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfNegative(stop);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(step);
        return new Sliced<T>(source, start, stop, step);
    }
}

internal sealed class Sliced<T>(IEnumerable<T> source, int start, int stop, int step) : IEnumerable<T>
{
    public IEnumerator<T> GetEnumerator() => new Enumerator(source.GetEnumerator(), start, stop, step);

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private sealed class Enumerator(IEnumerator<T> items, long next, int stop, int step) : IEnumerator<T>
    {
        private long position;
        private bool over = next >= stop;

        public T Current { get; private set; } = default!;

        object? IEnumerator.Current => Current;

        public bool MoveNext()
        {
            if (over)
                return over = false;

            while (items.MoveNext())
            {
                if (position++ != next)
                    continue;
                next += step;
                over = next >= stop;
                Current = items.Current;
                return true;
            }

            return false;
        }

        public void Reset() => throw new NotSupportedException();

        public void Dispose() => items.Dispose();
    }
}
