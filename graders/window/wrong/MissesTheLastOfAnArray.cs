// dies: VAL
// Cuts the windows out of an array by index, and stops one short.
public static class Solution
{
    public static IEnumerable<T[]> Window<T>(this IEnumerable<T> source, int size)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(size);
        return source is T[] array ? Cut(array, size) : Slide(source, size);
    }

    private static IEnumerable<T[]> Cut<T>(T[] array, int size)
    {
        for (int start = 0; start < array.Length - size; start++)
            yield return array[start..(start + size)];
    }

    private static IEnumerable<T[]> Slide<T>(IEnumerable<T> source, int size)
    {
        var queue = new Queue<T>();
        foreach (T item in source)
        {
            queue.Enqueue(item);
            if (queue.Count < size)
                continue;
            yield return queue.ToArray();
            queue.Dequeue();
        }
    }
}
