// dies: LZ-EFFECT
// GetEnumerator starts over and returns this: a second foreach resets the first one to the beginning.
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

internal sealed class Mapped<T, R>(IEnumerable<T> source, Func<T, R> f) : IEnumerable<R>, IEnumerator<R>
{
    private IEnumerator<T>? _items;

    public R Current { get; private set; } = default!;

    object? IEnumerator.Current => Current;

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public IEnumerator<R> GetEnumerator()
    {
        Dispose();
        _items = source.GetEnumerator();
        return this;
    }

    public bool MoveNext()
    {
        if (!_items!.MoveNext())
            return false;
        Current = f(_items.Current);
        return true;
    }

    public void Dispose() => _items?.Dispose();

    public void Reset() => throw new NotSupportedException();
}
