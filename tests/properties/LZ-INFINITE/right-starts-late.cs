public static class Solution
{
    public static IEnumerable<T> TakeEvery<T>(this IEnumerable<T> source, int step) =>
        source.Where((_, index) => (index + 1) % step == 0);
}
