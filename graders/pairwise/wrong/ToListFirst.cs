// dies: LZ-PULL
// Neighbours are i and i + 1, and for an index one needs a list.
public static class Solution
{
    public static IEnumerable<(T, T)> Pairwise<T>(this IEnumerable<T> source)
    {
        List<T> items = source.ToList();
        for (int i = 0; i + 1 < items.Count; i++)
            yield return (items[i], items[i + 1]);
    }
}
