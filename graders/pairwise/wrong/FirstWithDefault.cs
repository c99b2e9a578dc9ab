// dies: VAL
// Starts with default as the previous item, and so yields a pair too many.
public static class Solution
{
    public static IEnumerable<(T, T)> Pairwise<T>(this IEnumerable<T> source)
    {
        T previous = default!;
        foreach (T item in source)
        {
            yield return (previous, item);
            previous = item;
        }
    }
}
