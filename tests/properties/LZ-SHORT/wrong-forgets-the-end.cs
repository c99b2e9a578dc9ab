using System.Collections;

public static class Solution
{
    public static IEnumerable<T> TakeUntil<T>(this IEnumerable<T> source, Func<T, bool> stop) => new Until<T>(source, stop);

    public static bool Contains(IEnumerable<int> source, int wanted) => source.Contains(wanted);
}

internal sealed class Until<T>(IEnumerable<T> source, Func<T, bool> stop) : IEnumerable<T>
{
    public IEnumerator<T> GetEnumerator() => new Enumerator(source.GetEnumerator(), stop);

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private sealed class Enumerator(IEnumerator<T> items, Func<T, bool> stop) : IEnumerator<T>
    {
        private bool stopped;

        public T Current => items.Current;

        object? IEnumerator.Current => Current;

        public bool MoveNext()
        {
            if (stopped) return stopped = false;
            if (!items.MoveNext()) return false;
            stopped = stop(Current);
            return true;
        }

        public void Reset() => throw new NotSupportedException();

        public void Dispose() => items.Dispose();
    }
}
