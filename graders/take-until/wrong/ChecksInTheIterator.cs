// dies: LZ-VALIDATE
// The checks are in a method with a yield, so they run at the first MoveNext.
public static class Solution
{
    public static IEnumerable<T> TakeUntil<T>(this IEnumerable<T> source, Func<T, bool> stop)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(stop);
        foreach (T item in source)
        {
            yield return item;
            if (stop(item))
                yield break;
        }
    }
}
