// dies: LZ-RESTART
// GetEnumerator starts over and returns this: a second foreach resets the first one to the beginning.
using System.Collections;

public static class Solution
{
    public static IEnumerable<T> Slice<T>(this IEnumerable<T> source, int start, int stop, int step)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfNegative(stop);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(step);
        return new Part<T>(source, start, stop, step);
    }
}

internal sealed class Part<T>(IEnumerable<T> source, long start, long stop, long step) : IEnumerable<T>, IEnumerator<T>
{
    private IEnumerator<T>? _items;
    private long _next, _position;

    public T Current => _items!.Current;

    object? IEnumerator.Current => Current;

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public IEnumerator<T> GetEnumerator()
    {
        Dispose();
        (_next, _position) = (start, 0);
        _items = source.GetEnumerator();
        return this;
    }

    public bool MoveNext()
    {
        if (_next >= stop)
            return false;
        for (; _position <= _next; _position++)
        {
            if (!_items!.MoveNext())
                return false;
        }

        _next += step;
        return true;
    }

    public void Dispose() => _items?.Dispose();

    public void Reset() => throw new NotSupportedException();
}
