// dies: LZ-DEFER
// Fetches the first item "to get going" before it hands out the iterator for the rest.
public static class Solution
{
    public static IEnumerable<(T, T)> Pairwise<T>(this IEnumerable<T> source)
    {
        IEnumerator<T> items = source.GetEnumerator();
        return items.MoveNext() ? Rest(items) : [];
    }

    private static IEnumerable<(T, T)> Rest<T>(IEnumerator<T> items)
    {
        using (items)
        {
            T previous = items.Current;
            while (items.MoveNext())
            {
                T current = items.Current;
                yield return (previous, current);
                previous = current;
            }
        }
    }
}
