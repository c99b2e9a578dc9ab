public static class Solution
{
    public static IEnumerable<T> Reversed<T>(this IEnumerable<T> source) =>
        source.Reverse();
}
