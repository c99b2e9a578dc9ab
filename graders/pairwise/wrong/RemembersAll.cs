// dies: MM-RETAIN
// Appends every item to a list and pairs its last two: right, lazy, and it keeps the whole source.
public static class Solution
{
    public static IEnumerable<(T, T)> Pairwise<T>(this IEnumerable<T> source)
    {
        List<T> seen = [];
        foreach (T item in source)
        {
            seen.Add(item);
            if (seen.Count > 1)
                yield return (seen[^2], seen[^1]);
        }
    }
}
