// dies: MM-GROWTH
// Two calls of LINQ: the sort holds the whole source, whatever Take leaves of it.
public static class Solution
{
    public static IReadOnlyList<T> TopK<T>(this IEnumerable<T> source, int k, IComparer<T>? comparer = null)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentOutOfRangeException.ThrowIfNegative(k);

        return source.OrderDescending(comparer).Take(k).ToList();
    }
}
