// dies: LZ-PULL
// Yields the old window when the next item has arrived: every window comes one item late.
public static class Solution
{
    public static IEnumerable<T[]> Window<T>(this IEnumerable<T> source, int size)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentOutOfRangeException.ThrowIfLessThan(size, 1);
        return Iterate(source, size);
    }

    private static IEnumerable<T[]> Iterate<T>(IEnumerable<T> source, int size)
    {
        Queue<T> window = new();
        foreach (T item in source)
        {
            if (window.Count == size)
            {
                yield return window.ToArray();
                window.Dequeue();
            }

            window.Enqueue(item);
        }

        if (window.Count == size)
            yield return window.ToArray();
    }
}
