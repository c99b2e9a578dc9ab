// challenge: batch
// expect: passed
// about: a collection type of its own with a CollectionBuilder
using System.Collections;
using System.Runtime.CompilerServices;

public static class Solution
{
    public static IEnumerable<T[]> Batch<T>(this IEnumerable<T> source, int size)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentOutOfRangeException.ThrowIfLessThan(size, 1);
        return Iterate(source, size);
    }

    private static IEnumerable<T[]> Iterate<T>(IEnumerable<T> source, int size)
    {
        Bag<T> bag = [];
        foreach (var item in source)
        {
            bag = [.. bag, item];
            if (bag.Count < size) continue;
            yield return [.. bag];
            bag = [];
        }

        if (bag.Count > 0) yield return [.. bag];
    }
}

[CollectionBuilder(typeof(BagBuilder), nameof(BagBuilder.Create))]
internal sealed class Bag<T>(T[] items) : IEnumerable<T>
{
    public int Count => items.Length;

    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

internal static class BagBuilder
{
    public static Bag<T> Create<T>(ReadOnlySpan<T> items) => new(items.ToArray());
}
