// dies: LZ-INFINITE
// Finds out first which one is the shorter.
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
        int length = Math.Min(first.Count(), second.Count());
        using IEnumerator<A> left = first.GetEnumerator();
        using IEnumerator<B> right = second.GetEnumerator();
        for (int i = 0; i < length && left.MoveNext() && right.MoveNext(); i++)
            yield return (left.Current, right.Current);
    }
}
