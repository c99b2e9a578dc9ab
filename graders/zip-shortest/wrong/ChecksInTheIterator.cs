// dies: LZ-VALIDATE
// The checks are in a method with a yield, so they run at the first MoveNext.
public static class Solution
{
    public static IEnumerable<(A, B)> ZipShortest<A, B>(this IEnumerable<A> first, IEnumerable<B> second)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        using IEnumerator<A> left = first.GetEnumerator();
        using IEnumerator<B> right = second.GetEnumerator();
        while (left.MoveNext() && right.MoveNext())
            yield return (left.Current, right.Current);
    }
}
