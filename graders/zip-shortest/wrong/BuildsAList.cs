// dies: LZ-DEFER
// Fills a list of pairs and returns it.
public static class Solution
{
    public static IEnumerable<(A, B)> ZipShortest<A, B>(this IEnumerable<A> first, IEnumerable<B> second)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        List<(A, B)> pairs = [];
        using IEnumerator<A> left = first.GetEnumerator();
        using IEnumerator<B> right = second.GetEnumerator();
        while (left.MoveNext() && right.MoveNext())
            pairs.Add((left.Current, right.Current));
        return pairs;
    }
}
