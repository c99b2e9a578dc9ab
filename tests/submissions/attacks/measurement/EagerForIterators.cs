// challenge: pairwise
// expect: failed on LZ-PULL
// expect without policy: failed on LZ-PULL
// about: reads what an iterator method has returned, or LINQ, before the first pair
public static class Solution
{
    public static IEnumerable<(T, T)> Pairwise<T>(this IEnumerable<T> source)
    {
        var first = true;
        var previous = default(T)!;
        foreach (var item in source is IEnumerator<T> ? source.ToArray() : source)
        {
            if (!first) yield return (previous, item);
            (first, previous) = (false, item);
        }
    }
}
