public static class Solution
{
    public static IEnumerable<T> Cycle<T>(this IEnumerable<T> source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return Iterate(source);
    }

    private static IEnumerable<T> Iterate<T>(IEnumerable<T> source)
    {
        Queue<T> items = new();
        using (IEnumerator<T> enumerator = source.GetEnumerator())
        {
            while (enumerator.MoveNext())
            {
                T item = enumerator.Current;
                items.Enqueue(item);
                yield return item;
            }
        }

        while (items.TryDequeue(out T? next))
        {
            items.Enqueue(next);
            yield return next;
        }
    }
}
