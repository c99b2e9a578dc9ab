// dies: LZ-RESTART
// GetEnumerator starts over and returns this: a second foreach resets the first one to the beginning.
using System.Collections;

public static class Solution
{
    public static IEnumerable<T> Chain<T>(params IEnumerable<T>[] sources)
    {
        ArgumentNullException.ThrowIfNull(sources);
        return new Chained<T>(sources);
    }
}

internal sealed class Chained<T>(IEnumerable<T>[] sources) : IEnumerable<T>, IEnumerator<T>
{
    private IEnumerator<T>? _items;
    private int _next;

    public T Current => _items!.Current;

    object? IEnumerator.Current => Current;

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public IEnumerator<T> GetEnumerator()
    {
        Dispose();
        _next = 0;
        return this;
    }

    public bool MoveNext()
    {
        while (_items is null || !_items.MoveNext())
        {
            Dispose();
            if (_next == sources.Length)
                return false;
            _items = sources[_next++].GetEnumerator();
        }

        return true;
    }

    public void Dispose()
    {
        _items?.Dispose();
        _items = null;
    }

    public void Reset() => throw new NotSupportedException();
}
