// dies: LZ-ORDER
// Asks both and looks at the answers afterwards: at the end of the first, the second loses an item.
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
        using IEnumerator<B> right = second.GetEnumerator();
        while (true)
        {
            bool hasLeft = left.MoveNext();
            bool hasRight = right.MoveNext();
            if (!hasLeft || !hasRight)
                yield break;
            yield return (left.Current, right.Current);
        }
    }
}
