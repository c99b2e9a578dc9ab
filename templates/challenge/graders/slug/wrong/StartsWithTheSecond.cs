// dies: VAL
// Counts from one where the statement counts from zero.
public static class Solution
{
    public static IEnumerable<T> EverySecond<T>(this IEnumerable<T> source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return source.Where((_, index) => index % 2 == 1);
    }
}
