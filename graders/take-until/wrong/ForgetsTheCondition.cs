// dies: LZ-VALIDATE
// Checks the source alone; a missing condition is found at the first item, as a NullReferenceException.
public static class Solution
{
    public static IEnumerable<T> TakeUntil<T>(this IEnumerable<T> source, Func<T, bool> stop)
    {
        ArgumentNullException.ThrowIfNull(source);
        return Iterate(source, stop);
    }

    private static IEnumerable<T> Iterate<T>(IEnumerable<T> source, Func<T, bool> stop)
    {
        foreach (T item in source)
        {
            yield return item;
            if (stop(item))
                yield break;
        }
    }
}
