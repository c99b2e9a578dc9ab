public static class Solution
{
    public static IEnumerable<T> Reversed<T>(this IEnumerable<T> source)
    {
        var all = source.ToList();
        return Enumerable.Range(1, all.Count).Select(i => all[^i]);
    }
}
