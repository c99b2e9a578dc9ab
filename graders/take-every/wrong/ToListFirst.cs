// dies: LZ-PULL
// A list has an indexer, and "every n-th" sounds like an index: so copy first, then pick.
public static class Solution
{
    public static IEnumerable<T> TakeEvery<T>(this IEnumerable<T> source, int step)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentOutOfRangeException.ThrowIfLessThan(step, 1);
        return Iterate(source, step);
    }

    private static IEnumerable<T> Iterate<T>(IEnumerable<T> source, int step)
    {
        List<T> items = source.ToList();
        for (int i = 0; i < items.Count; i += step)
        {
            yield return items[i];
            if (i > int.MaxValue - step)
                yield break;
        }
    }
}
