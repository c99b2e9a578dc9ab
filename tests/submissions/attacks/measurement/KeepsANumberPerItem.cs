// challenge: take-until
// expect: failed on MM-RETAIN
// expect without policy: failed on MM-RETAIN
// about: keeps 8 bytes for each item, which thousands of items add up to less than a rough scale shows.
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
        var log = new List<long>();
        foreach (var item in source)
        {
            log.Add(log.Count);
            yield return item;
            if (stop(item)) yield break;
        }

        if (log.Count == int.MaxValue) throw new InvalidOperationException();
    }
}
