// dies: LZ-INFINITE
// Wants to reach the second source by index, and copies it.
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
        List<B> items = second.ToList();
        int index = 0;
        foreach (A item in first)
        {
            if (index == items.Count)
                yield break;
            yield return (item, items[index++]);
        }
    }
}
