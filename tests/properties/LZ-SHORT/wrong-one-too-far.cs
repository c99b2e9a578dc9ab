public static class Solution
{
    public static IEnumerable<T> TakeUntil<T>(this IEnumerable<T> source, Func<T, bool> stop)
    {
        using var items = source.GetEnumerator();
        var stopped = false;
        while (items.MoveNext() && !stopped)
        {
            stopped = stop(items.Current);
            yield return items.Current;
        }
    }

    public static bool Contains(IEnumerable<int> source, int wanted) => source.Any(item => item == wanted);
}
