using System.Collections;

public static class Solution
{
    public static IEnumerable<T> Slice<T>(this IEnumerable<T> source, int start, int stop, int step)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfNegative(stop);
        ArgumentOutOfRangeException.ThrowIfLessThan(step, 1);
        return new Sliced<T>(source, start, stop, step);
    }
}

internal sealed class Sliced<T>(IEnumerable<T> source, int start, int stop, int step) : IEnumerable<T>
{
    public IEnumerator<T> GetEnumerator() => new Enumerator(source.GetEnumerator(), start, stop, step);

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private sealed class Enumerator(IEnumerator<T> items, int start, int stop, int step) : IEnumerator<T>
    {
        private long next = start;
        private long pulled;

        public T Current { get; private set; } = default!;

        object? IEnumerator.Current => Current;

        public bool MoveNext()
        {
            if (next < stop)
            {
                while (pulled <= next && items.MoveNext())
                    pulled++;
                if (pulled > next)
                {
                    Current = items.Current;
                    next += step;
                    return true;
                }
            }

            next = stop;
            Current = default!;
            return false;
        }

        public void Reset() => throw new NotSupportedException();

        public void Dispose()
        {
            next = stop;
            items.Dispose();
        }
    }
}
