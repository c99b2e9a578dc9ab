// dies: VAL
// Goes on at the end with windows that get shorter and shorter.
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
            window.Enqueue(item);
            if (window.Count < size)
                continue;
            yield return window.ToArray();
            window.Dequeue();
        }

        while (window.Count > 0)
        {
            yield return window.ToArray();
            window.Dequeue();
        }
    }
}
