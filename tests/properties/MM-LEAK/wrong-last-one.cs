public static class Solution
{
    private static object? last;

    public static IEnumerable<T> Distinct<T>(this IEnumerable<T> source)
    {
        foreach (var item in source)
        {
            if (Equals(item, last)) continue;
            last = item;
            yield return item;
        }
    }
}
