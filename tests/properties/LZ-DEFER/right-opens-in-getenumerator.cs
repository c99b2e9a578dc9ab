public static class Solution
{
    public static IEnumerable<R> Map<T, R>(this IEnumerable<T> source, Func<T, R> f) => new Mapped<T, R>(source, f);
}

public sealed class Mapped<T, R>(IEnumerable<T> source, Func<T, R> f) : IEnumerable<R>
{
    public IEnumerator<R> GetEnumerator() => new Enumerator(source.GetEnumerator(), f);

    System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();

    private sealed class Enumerator(IEnumerator<T> items, Func<T, R> f) : IEnumerator<R>
    {
        public R Current { get; private set; } = default!;

        object? System.Collections.IEnumerator.Current => Current;

        public bool MoveNext()
        {
            if (!items.MoveNext()) return false;
            Current = f(items.Current);
            return true;
        }

        public void Reset() => throw new NotSupportedException();

        public void Dispose() => items.Dispose();
    }
}
