// dies: VAL
// Two nested loops: every item with every other.
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
        foreach (A left in first)
        {
            foreach (B right in second)
                yield return (left, right);
        }
    }
}
