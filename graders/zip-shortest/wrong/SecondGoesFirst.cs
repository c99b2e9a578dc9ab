// dies: LZ-ORDER
// The same loop with the two questions in the other order.
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
        while (right.MoveNext() && left.MoveNext())
            yield return (left.Current, right.Current);
    }
}
