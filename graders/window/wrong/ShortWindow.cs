// dies: VAL
// A source that is shorter than the window gives one short window: "better than nothing".
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
        bool yielded = false;
        foreach (T item in source)
        {
            window.Enqueue(item);
            if (window.Count < size)
                continue;
            yield return window.ToArray();
            yielded = true;
            window.Dequeue();
        }

        if (!yielded && window.Count > 0)
            yield return window.ToArray();
    }
}
