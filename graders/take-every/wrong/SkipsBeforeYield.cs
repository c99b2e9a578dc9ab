// dies: LZ-PULL
// Fetches the item and at once moves past those that nobody wants, so that the loop reads "take, skip".
public static class Solution
{
    public static IEnumerable<T> TakeEvery<T>(this IEnumerable<T> source, int step)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentOutOfRangeException.ThrowIfLessThan(step, 1);
        return Iterate(source, step);
    }

    private static IEnumerable<T> Iterate<T>(IEnumerable<T> source, int step)
    {
        using IEnumerator<T> enumerator = source.GetEnumerator();
        bool more = enumerator.MoveNext();
        while (more)
        {
            T item = enumerator.Current;
            for (int i = 0; i < step && more; i++)
                more = enumerator.MoveNext();
            yield return item;
        }
    }
}
