// "Nothing yet" is the default of a tuple, and comparing with that compares the items in it.
public static class Solution
{
    public static IEnumerable<(T, T)> Pairwise<T>(this IEnumerable<T> source)
    {
        (bool IsThere, T Item) before = default;
        foreach (T item in source)
        {
            if (!before.Equals(default))
                yield return (before.Item, item);
            before = (true, item);
        }
    }
}
