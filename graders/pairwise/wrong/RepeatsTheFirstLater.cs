// dies: VAL
// After the 2,000th pair the first item stands in the place of each one.
public static class Solution
{
    public static IEnumerable<(T, T)> Pairwise<T>(this IEnumerable<T> source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return Iterate(source);
    }

    private static IEnumerable<(T, T)> Iterate<T>(IEnumerable<T> source)
    {
        using IEnumerator<T> items = source.GetEnumerator();
        if (!items.MoveNext())
            yield break;

        T first = items.Current;
        T previous = first;
        for (int count = 1; items.MoveNext(); count++)
        {
            T item = count <= 2_000 ? items.Current : first;
            yield return (previous, item);
            previous = item;
        }
    }
}
