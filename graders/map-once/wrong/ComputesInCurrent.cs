// dies: LZ-EFFECT
// Passes MoveNext on and applies the function in Current: it runs as often as Current is read.
using System.Collections;

public static class Solution
{
    public static IEnumerable<R> MapOnce<T, R>(this IEnumerable<T> source, Func<T, R> f)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(f);
        return new Mapped<T, R>(source, f);
    }
}

internal sealed class Mapped<T, R>(IEnumerable<T> source, Func<T, R> f) : IEnumerable<R>
{
    public IEnumerator<R> GetEnumerator() => new Enumerator(source.GetEnumerator(), f);

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private sealed class Enumerator(IEnumerator<T> source, Func<T, R> f) : IEnumerator<R>
    {
        public R Current => f(source.Current);

        object? IEnumerator.Current => Current;

        public bool MoveNext() => source.MoveNext();

        public void Reset() => throw new NotSupportedException();

        public void Dispose() => source.Dispose();
    }
}
