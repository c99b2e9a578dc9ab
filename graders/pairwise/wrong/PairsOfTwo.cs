// dies: VAL
// Cuts the source into pairs: no item is in two of them.
public static class Solution
{
    public static IEnumerable<(T, T)> Pairwise<T>(this IEnumerable<T> source)
    {
        using IEnumerator<T> items = source.GetEnumerator();
        while (items.MoveNext())
        {
            T first = items.Current;
            if (items.MoveNext())
                yield return (first, items.Current);
        }
    }
}
