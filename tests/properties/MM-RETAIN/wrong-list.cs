public static class Solution
{
    public static IEnumerable<(T, T)> Pairwise<T>(this IEnumerable<T> source)
    {
        var all = new List<T>();
        foreach (var item in source)
        {
            all.Add(item);
            if (all.Count > 1) yield return (all[^2], all[^1]);
        }
    }
}
