// dies: LZ-RESTART
// GetEnumerator starts over and returns this: a second foreach resets the first one to the beginning.
using System.Collections;

public static class Solution
{
    public static IEnumerable<T> Cycle<T>(this IEnumerable<T> source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return new Cycled<T>(source);
    }
}

internal sealed class Cycled<T>(IEnumerable<T> source) : IEnumerable<T>, IEnumerator<T>
{
    private readonly List<T> _memory = [];
    private IEnumerator<T>? _items;
    private bool _ended;
    private int _next;

    public T Current { get; private set; } = default!;

    object? IEnumerator.Current => Current;

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public IEnumerator<T> GetEnumerator()
    {
        Dispose();
        (_ended, _next) = (false, 0);
        _items = source.GetEnumerator();
        return this;
    }

    public bool MoveNext()
    {
        if (!_ended && _items!.MoveNext())
        {
            _memory.Add(Current = _items.Current);
            return true;
        }

        _ended = true;
        if (_memory.Count == 0)
            return false;
        Current = _memory[_next++ % _memory.Count];
        return true;
    }

    public void Dispose()
    {
        _items?.Dispose();
        _memory.Clear();
    }

    public void Reset() => throw new NotSupportedException();
}
