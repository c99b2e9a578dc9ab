// dies: LZ-RESTART
// GetEnumerator starts over and returns this: a second foreach resets the first one to the beginning.
using System.Collections;

public static class Solution
{
    public static IEnumerable<(A, B)> ZipShortest<A, B>(this IEnumerable<A> first, IEnumerable<B> second)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        return new Pairs<A, B>(first, second);
    }
}

internal sealed class Pairs<A, B>(IEnumerable<A> first, IEnumerable<B> second) : IEnumerable<(A, B)>, IEnumerator<(A, B)>
{
    private IEnumerator<A>? _first;
    private IEnumerator<B>? _second;

    public (A, B) Current { get; private set; }

    object? IEnumerator.Current => Current;

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public IEnumerator<(A, B)> GetEnumerator()
    {
        Dispose();
        (_first, _second) = (null, null);
        return this;
    }

    public bool MoveNext()
    {
        _first ??= first.GetEnumerator();
        _second ??= second.GetEnumerator();
        if (!_first.MoveNext() || !_second.MoveNext())
            return false;
        Current = (_first.Current, _second.Current);
        return true;
    }

    public void Dispose()
    {
        _first?.Dispose();
        _second?.Dispose();
    }

    public void Reset() => throw new NotSupportedException();
}
