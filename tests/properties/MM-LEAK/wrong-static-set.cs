public static class Solution
{
    private static readonly HashSet<object> Seen = [];

    public static IEnumerable<T> Distinct<T>(this IEnumerable<T> source)
    {
        foreach (var item in source)
            if (Seen.Add(item!)) yield return item;
    }
}
