public static class Solution
{
    public static IEnumerable<T> Distinct<T>(this IEnumerable<T> source) =>
        Enumerable.Distinct(source);
}
