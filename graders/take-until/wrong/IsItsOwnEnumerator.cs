// dies: LZ-RESTART
// GetEnumerator starts over and returns this: a second foreach resets the first one to the beginning.
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

internal sealed class Until<T>(IEnumerable<T> source, Func<T, bool> stop) : IEnumerable<T>, IEnumerator<T>
{
    private IEnumerator<T>? _items;
    private bool _stopped;

    public T Current => _items!.Current;

    object? IEnumerator.Current => Current;

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public IEnumerator<T> GetEnumerator()
    {
        Dispose();
        _stopped = false;
        _items = source.GetEnumerator();
        return this;
    }

    public bool MoveNext()
    {
        if (_stopped || !_items!.MoveNext())
            return false;
        _stopped = stop(_items.Current);
        return true;
    }

    public void Dispose() => _items?.Dispose();

    public void Reset() => throw new NotSupportedException();
}
