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
        IEnumerator<B>? right = null;
        try
        {
            foreach (A item in first)
            {
                right ??= second.GetEnumerator();
                if (!right.MoveNext())
                    yield break;
                yield return (item, right.Current);
            }
        }
        finally
        {
            right?.Dispose();
        }
    }
}
