// dies: LZ-SHORT
// Pulls no item too many, but all of them before it yields the first.
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
        List<T> taken = [];
        foreach (T item in source)
        {
            taken.Add(item);
            if (stop(item))
                break;
        }

        while (taken.Count > 0)
        {
            T item = taken[0];
            taken.RemoveAt(0);
            yield return item;
        }
    }
}
