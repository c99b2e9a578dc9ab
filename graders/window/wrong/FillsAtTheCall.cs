// dies: LZ-DEFER
// Reads the first size - 1 items at the call, "to be ready", and only then hands over to the iterator.
public static class Solution
{
    public static IEnumerable<T[]> Window<T>(this IEnumerable<T> source, int size)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentOutOfRangeException.ThrowIfLessThan(size, 1);

        IEnumerator<T> enumerator = source.GetEnumerator();
        Queue<T> window = new();
        while (window.Count < size - 1 && enumerator.MoveNext())
            window.Enqueue(enumerator.Current);
        return Iterate(enumerator, window);
    }

    private static IEnumerable<T[]> Iterate<T>(IEnumerator<T> enumerator, Queue<T> window)
    {
        using (enumerator)
        {
            while (enumerator.MoveNext())
            {
                window.Enqueue(enumerator.Current);
                yield return window.ToArray();
                window.Dequeue();
            }
        }
    }
}
