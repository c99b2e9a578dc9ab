// dies: LZ-DISPOSE
// Disposes a source where it ends, and forgets that the other one is still open then.
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
        IEnumerator<A> left = first.GetEnumerator();
        IEnumerator<B> right = second.GetEnumerator();
        while (true)
        {
            if (!left.MoveNext())
            {
                left.Dispose();
                yield break;
            }

            if (!right.MoveNext())
            {
                right.Dispose();
                yield break;
            }

            yield return (left.Current, right.Current);
        }
    }
}
