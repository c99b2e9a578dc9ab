// dies: LZ-INDEP
// The queue is made beside the argument checks, at the call: all enumerations of the result share it.
public static class Solution
{
    public static IEnumerable<T[]> Window<T>(this IEnumerable<T> source, int size)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentOutOfRangeException.ThrowIfLessThan(size, 1);
        return Iterate(source, size, new Queue<T>());
    }

    private static IEnumerable<T[]> Iterate<T>(IEnumerable<T> source, int size, Queue<T> window)
    {
        window.Clear();
        foreach (T item in source)
        {
            window.Enqueue(item);
            if (window.Count < size)
                continue;
            yield return window.ToArray();
            window.Dequeue();
        }
    }
}
