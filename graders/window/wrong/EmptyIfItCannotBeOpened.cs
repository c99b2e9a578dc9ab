// dies: LZ-DISPOSE
// A source that cannot be opened counts as an empty one.
public static class Solution
{
    public static IEnumerable<T[]> Window<T>(this IEnumerable<T> source, int size)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(size);
        return Slide(source, size);
    }

    private static IEnumerable<T[]> Slide<T>(IEnumerable<T> source, int size)
    {
        Queue<T> last = new();
        using IEnumerator<T> items = Open(source);
        while (items.MoveNext())
        {
            last.Enqueue(items.Current);
            if (last.Count > size)
                last.Dequeue();
            if (last.Count == size)
                yield return last.ToArray();
        }
    }

    private static IEnumerator<T> Open<T>(IEnumerable<T> source)
    {
        try
        {
            return source.GetEnumerator();
        }
        catch (Exception)
        {
            return Enumerable.Empty<T>().GetEnumerator();
        }
    }
}
