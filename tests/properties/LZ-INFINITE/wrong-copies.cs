public static class Solution
{
    public static IEnumerable<T> TakeEvery<T>(this IEnumerable<T> source, int step)
    {
        var items = source.ToList();
        for (var i = 0; i < items.Count; i += step) yield return items[i];
    }
}
