// dies: LZ-FAULT
// An item whose Current throws is left out.
public static class Solution
{
    public static IEnumerable<R> MapOnce<T, R>(this IEnumerable<T> source, Func<T, R> f)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(f);
        return Iterate(source, f);
    }

    private static IEnumerable<R> Iterate<T, R>(IEnumerable<T> source, Func<T, R> f)
    {
        using IEnumerator<T> items = source.GetEnumerator();
        while (items.MoveNext())
        {
            T item;
            try
            {
                item = items.Current;
            }
            catch (Exception)
            {
                continue;
            }

            yield return f(item);
        }
    }
}
