public static class Solution
{
    public static IEnumerable<T> TakeEvery<T>(this IEnumerable<T> source, int step)
    {
        var index = 0;
        return source.Where(_ => index++ % step == 0);
    }
}
