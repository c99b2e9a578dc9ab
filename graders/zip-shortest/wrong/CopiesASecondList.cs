// dies: VAL
// Makes a copy of the second list to reach its items by index: it may change until they are read.
public static class Solution
{
    public static IEnumerable<(A, B)> ZipShortest<A, B>(this IEnumerable<A> first, IEnumerable<B> second)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        return Iterate(first, second);
    }

    private static IEnumerable<(A, B)> Iterate<A, B>(IEnumerable<A> first, IEnumerable<B> second)
    {
        using IEnumerator<A> left = first.GetEnumerator();
        using IEnumerator<B> right = (second is IReadOnlyList<B> ? second.ToList() : second).GetEnumerator();
        while (left.MoveNext() && right.MoveNext())
            yield return (left.Current, right.Current);
    }
}
