// dies: VAL
// Yields the first source to its end, then the second: no turns at all.
public static class Solution
{
    public static IEnumerable<T> Interleave<T>(params IEnumerable<T>[] sources) => sources.SelectMany(source => source);
}
