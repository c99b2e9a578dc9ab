// dies: LZ-ALIAS
// An array that is one window is yielded as it is; but it belongs to the caller.
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
        if (source is T[] array && array.Length == size)
        {
            yield return array;
            yield break;
        }

        Queue<T> last = new();
        foreach (T item in source)
        {
            last.Enqueue(item);
            if (last.Count > size)
                last.Dequeue();
            if (last.Count == size)
                yield return last.ToArray();
        }
    }
}
