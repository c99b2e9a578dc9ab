public static class Solution
{
    public static IEnumerable<T> Reversed<T>(this IEnumerable<T> source)
    {
        var all = source.ToList();
        for (var i = all.Count - 1; i >= 0; i--) yield return all[i];
    }
}
