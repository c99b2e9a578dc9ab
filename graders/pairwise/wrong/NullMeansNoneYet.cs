// dies: VAL
// Knows the first step by "previous is null": a null in the source looks like a new beginning.
public static class Solution
{
    public static IEnumerable<(T, T)> Pairwise<T>(this IEnumerable<T> source)
    {
        object? previous = null;
        foreach (T item in source)
        {
            if (previous is not null)
                yield return ((T)previous, item);
            previous = item;
        }
    }
}
