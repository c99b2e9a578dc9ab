public static class Solution
{
    public static IEnumerable<T> Head<T>(this IEnumerable<T> source, int count)
    {
        ArgumentNullException.ThrowIfNull(source);
        return source.Take(count);
    }
}
