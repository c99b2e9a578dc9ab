using System.Collections;

public static class Solution
{
    public static IEnumerable<R> MapOnce<T, R>(this IEnumerable<T> source, Func<T, R> f) =>
        new Mapped<T, R>(source ?? throw new ArgumentNullException(nameof(source)), f ?? throw new ArgumentNullException(nameof(f)));
}

internal sealed class Mapped<T, R>(IEnumerable<T> source, Func<T, R> f) : IEnumerable<R>
{
    public IEnumerator<R> GetEnumerator() => new Enumerator(source, f);

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private sealed class Enumerator(IEnumerable<T> source, Func<T, R> f) : IEnumerator<R>
    {
        private IEnumerator<T>? items;
        private bool computed;
        private R result = default!;

        public R Current
        {
            get
            {
                if (!computed)
                    result = f(items!.Current);
                computed = true;
                return result;
            }
        }

        object? IEnumerator.Current => Current;

        public bool MoveNext()
        {
            items ??= source.GetEnumerator();
            computed = false;
            return items.MoveNext();
        }

        public void Reset() => throw new NotSupportedException();

        public void Dispose() => items?.Dispose();
    }
}
