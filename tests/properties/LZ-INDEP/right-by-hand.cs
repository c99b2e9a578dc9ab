public static class Solution
{
    public static IEnumerable<T> TakeEvery<T>(this IEnumerable<T> source, int step) => new Every<T>(source, step);
}

internal sealed class Every<T>(IEnumerable<T> source, int step) : IEnumerable<T>
{
    public IEnumerator<T> GetEnumerator() => new Enumerator(source.GetEnumerator(), step);

    System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();

    private sealed class Enumerator(IEnumerator<T> items, int step) : IEnumerator<T>
    {
        private bool started;

        public T Current => items.Current;

        object? System.Collections.IEnumerator.Current => Current;

        public bool MoveNext()
        {
            for (var pulls = started ? step : 1; pulls > 0; pulls--)
                if (!items.MoveNext()) return false;
            return started = true;
        }

        public void Reset() => throw new NotSupportedException();

        public void Dispose() => items.Dispose();
    }
}
