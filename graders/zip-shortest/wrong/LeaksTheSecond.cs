// dies: LZ-DISPOSE
// foreach disposes the first source; the enumerator of the second is used directly and never disposed.
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
        IEnumerator<B> right = second.GetEnumerator();
        foreach (A item in first)
        {
            if (!right.MoveNext())
                yield break;
            yield return (item, right.Current);
        }
    }
}
