// dies: LZ-RESTART
// GetEnumerator starts over and returns this: a second foreach resets the first one to the beginning.
using System.Collections;

public static class Solution
{
    public static IEnumerable<T> TakeEvery<T>(this IEnumerable<T> source, int step)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(step);
        return new Every<T>(source, step);
    }
}

internal sealed class Every<T>(IEnumerable<T> source, int step) : IEnumerable<T>, IEnumerator<T>
{
    private IEnumerator<T>? _items;
    private int _skip;

    public T Current => _items!.Current;

    object? IEnumerator.Current => Current;

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public IEnumerator<T> GetEnumerator()
    {
        Dispose();
        _skip = 0;
        _items = source.GetEnumerator();
        return this;
    }

    public bool MoveNext()
    {
        for (; _skip > 0; _skip--)
        {
            if (!_items!.MoveNext())
                return false;
        }

        _skip = step - 1;
        return _items!.MoveNext();
    }

    public void Dispose() => _items?.Dispose();

    public void Reset() => throw new NotSupportedException();
}
