// dies: LZ-ORDER
// Asks for the next pair before it yields this one, to know whether it is the last.
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
        bool more = left.MoveNext() && right.MoveNext();
        while (more)
        {
            var pair = (left.Current, right.Current);
            more = left.MoveNext() && right.MoveNext();
            yield return pair;
        }
    }
}
