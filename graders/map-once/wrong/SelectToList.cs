// dies: rejected: Enumerable.Select
// without policy: LZ-DEFER
// Knows Select, and ends it with ToList as always.
public static class Solution
{
    public static IEnumerable<R> MapOnce<T, R>(this IEnumerable<T> source, Func<T, R> f)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(f);
        return source.Select(f).ToList();
    }
}
