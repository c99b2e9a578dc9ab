// dies: LZ-SHORT
// Says once that the boundary was reached; asked again, it goes on in the source.
using System.Collections;

public static class Solution
{
    public static IEnumerable<T> TakeUntil<T>(this IEnumerable<T> source, Func<T, bool> stop)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(stop);
        return new Until<T>(source, stop);
    }
}

internal sealed class Until<T>(IEnumerable<T> source, Func<T, bool> stop) : IEnumerable<T>
{
    public IEnumerator<T> GetEnumerator() => new Enumerator(source.GetEnumerator(), stop);

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private sealed class Enumerator(IEnumerator<T> items, Func<T, bool> stop) : IEnumerator<T>
    {
        private bool over;

        public T Current { get; private set; } = default!;

        object? IEnumerator.Current => Current;

        public bool MoveNext()
        {
            if (over)
                return over = false;
            if (!items.MoveNext())
                return false;

            Current = items.Current;
            over = stop(Current);
            return true;
        }

        public void Reset() => throw new NotSupportedException();

        public void Dispose() => items.Dispose();
    }
}
