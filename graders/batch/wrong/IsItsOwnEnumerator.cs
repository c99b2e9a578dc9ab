// dies: LZ-ONCE
// GetEnumerator starts over and returns this: a second foreach resets the first one to the beginning.
using System.Collections;

public static class Solution
{
    public static IEnumerable<T[]> Batch<T>(this IEnumerable<T> source, int size)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(size);
        return new Batches<T>(source, size);
    }
}

internal sealed class Batches<T>(IEnumerable<T> source, int size) : IEnumerable<T[]>, IEnumerator<T[]>
{
    private IEnumerator<T>? _items;

    public T[] Current { get; private set; } = [];

    object IEnumerator.Current => Current;

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public IEnumerator<T[]> GetEnumerator()
    {
        Dispose();
        _items = source.GetEnumerator();
        return this;
    }

    public bool MoveNext()
    {
        var batch = new List<T>();
        while (batch.Count < size && _items!.MoveNext())
            batch.Add(_items.Current);
        Current = batch.ToArray();
        return batch.Count > 0;
    }

    public void Dispose() => _items?.Dispose();

    public void Reset() => throw new NotSupportedException();
}
