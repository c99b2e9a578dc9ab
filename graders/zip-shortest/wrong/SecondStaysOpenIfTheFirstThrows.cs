// dies: LZ-DISPOSE
// Disposes one after the other: where the first disposal throws, nobody comes to the second.
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
        IEnumerator<A>? left = null;
        IEnumerator<B>? right = null;
        try
        {
            left = first.GetEnumerator();
            right = second.GetEnumerator();
            while (left.MoveNext() && right.MoveNext())
                yield return (left.Current, right.Current);
        }
        finally
        {
            left?.Dispose();
            right?.Dispose();
        }
    }
}
