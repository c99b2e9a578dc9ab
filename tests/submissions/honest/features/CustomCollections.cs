// expect: allowed
// about: types of their own that take part in language patterns: collection builder, foreach by extension, deconstruct, index, await using
using System.Collections;
using System.Runtime.CompilerServices;

[CollectionBuilder(typeof(Bag), nameof(Bag.Create))]
public sealed class Bag<T> : IReadOnlyCollection<T>
{
    private readonly T[] items;

    internal Bag(ReadOnlySpan<T> items) => this.items = items.ToArray();

    public int Count => items.Length;

    public T this[Index i] => items[i];

    public Bag<T> Slice(int start, int length) => new(items.AsSpan(start, length));

    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => items.GetEnumerator();
}

public static class Bag
{
    public static Bag<T> Create<T>(ReadOnlySpan<T> items) => new(items);

    public static IEnumerator<int> GetEnumerator(this Range range) =>
        Enumerable.Range(range.Start.Value, range.End.Value - range.Start.Value).GetEnumerator();

    public static int Use()
    {
        Bag<int> bag = [1, 2, 3];
        var total = bag[^1] + bag[..2].Count;
        foreach (var i in 1..4) total += i;
        return total;
    }
}
