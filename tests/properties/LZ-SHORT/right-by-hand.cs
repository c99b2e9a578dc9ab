public static class Solution
{
    public static IEnumerable<T> TakeUntil<T>(this IEnumerable<T> source, Func<T, bool> stop)
    {
        using var items = source.GetEnumerator();
        var stopped = false;
        while (!stopped && items.MoveNext())
        {
            stopped = stop(items.Current);
            yield return items.Current;
        }
    }

    public static bool Contains(IEnumerable<int> source, int wanted) => source.Where(item => item == wanted).Take(1).Count() == 1;
}
