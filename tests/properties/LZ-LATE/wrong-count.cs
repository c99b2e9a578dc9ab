public static class Solution
{
    public static IEnumerable<T> Reversed<T>(this IEnumerable<T> source)
    {
        var count = source.Count();
        return Enumerable.Range(0, count).Select(i => source.ElementAt(count - 1 - i));
    }
}
