public static class Solution
{
    public static IEnumerable<(T, T)> Pairwise<T>(this IEnumerable<T> source)
    {
        var all = source.ToList();
        for (var i = 1; i < all.Count; i++) yield return (all[i - 1], all[i]);
    }

    public static double Mean(IEnumerable<int> source)
    {
        var (sum, count) = (0.0, 0);
        foreach (var item in source) (sum, count) = (sum + item, count + 1);
        return sum / count;
    }
}
