// dies: LZ-DISPOSE
// Opens both and then enters the try: if opening the second throws, the first stays open.
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
        try
        {
            while (left.MoveNext() && right.MoveNext())
                yield return (left.Current, right.Current);
        }
        finally
        {
            left.Dispose();
            right.Dispose();
        }
    }
}
