// dies: LZ-DEFER
// Fills a result list and returns it.
public static class Solution
{
    public static IEnumerable<T> TakeUntil<T>(this IEnumerable<T> source, Func<T, bool> stop)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(stop);
        List<T> taken = [];
        foreach (T item in source)
        {
            taken.Add(item);
            if (stop(item))
                break;
        }

        return taken;
    }
}
