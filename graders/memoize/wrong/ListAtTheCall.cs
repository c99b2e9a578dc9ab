// dies: LZ-DEFER
// Reads everything at once, so that it can be enumerated any number of times.
public static class Solution
{
    public static IEnumerable<T> Memoize<T>(this IEnumerable<T> source) => source.ToList();
}
