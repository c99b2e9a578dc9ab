public static class Solution
{
    public static IEnumerable<T> TakeEvery<T>(this IEnumerable<T> source, int step)
    {
        var all = source.ToList();
        for (var i = 0; i < all.Count; i += step) yield return all[i];
    }
}
