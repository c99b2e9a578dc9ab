public static class Solution
{
    public static IEnumerable<T> TakeUntil<T>(this IEnumerable<T> source, Func<T, bool> stop)
    {
        foreach (var item in source)
        {
            yield return item;
            if (stop(item)) yield break;
        }
    }

    public static bool Contains(IEnumerable<int> source, int wanted) => source.Count(item => item == wanted) > 0;
}
