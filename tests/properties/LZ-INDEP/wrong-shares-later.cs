public static class Solution
{
    public static IEnumerable<T> TakeEvery<T>(this IEnumerable<T> source, int step)
    {
        var shared = 20;
        return source.Where((_, index) => index % step == 0 && (index < 20 * step || index == shared++ * step));
    }
}
