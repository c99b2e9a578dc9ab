// dies: LZ-DISPOSE
// Fills the first window in one loop and slides in another, over an enumerator that nobody disposes.
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
        IEnumerator<T> enumerator = source.GetEnumerator();
        Queue<T> window = new();
        while (window.Count < size - 1)
        {
            if (!enumerator.MoveNext())
                yield break;
            window.Enqueue(enumerator.Current);
        }

        while (enumerator.MoveNext())
        {
            window.Enqueue(enumerator.Current);
            yield return window.ToArray();
            window.Dequeue();
        }
    }
}
