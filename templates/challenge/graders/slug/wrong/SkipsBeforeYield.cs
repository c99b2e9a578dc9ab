// dies: LZ-PULL
// Skips the unwanted item as soon as it has the wanted one, before it hands that over.
public static class Solution
{
    public static IEnumerable<T> EverySecond<T>(this IEnumerable<T> source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return Iterate(source);
    }

    private static IEnumerable<T> Iterate<T>(IEnumerable<T> source)
    {
        using IEnumerator<T> items = source.GetEnumerator();
        while (items.MoveNext())
        {
            T item = items.Current;
            items.MoveNext();
            yield return item;
        }
    }
}
