// dies: LZ-EFFECT
// Asks the condition once for the loop and once more for the boundary.
public static class Solution
{
    public static IEnumerable<T> TakeUntil<T>(this IEnumerable<T> source, Func<T, bool> stop)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(stop);
        return Iterate(source, stop);
    }

    private static IEnumerable<T> Iterate<T>(IEnumerable<T> source, Func<T, bool> stop)
    {
        foreach (T item in source)
        {
            if (!stop(item))
            {
                yield return item;
                continue;
            }

            if (stop(item))
                yield return item;
            yield break;
        }
    }
}
