public static class Solution
{
    public static IEnumerable<T> Distinct<T>(this IEnumerable<T> source)
    {
        var seen = new HashSet<T>();
        foreach (var item in source)
            if (seen.Add(item)) yield return item;
    }
}
