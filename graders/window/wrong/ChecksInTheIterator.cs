// dies: LZ-VALIDATE
// The checks are in a method with a yield, so nothing is checked before the first MoveNext.
public static class Solution
{
    public static IEnumerable<T[]> Window<T>(this IEnumerable<T> source, int size)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentOutOfRangeException.ThrowIfLessThan(size, 1);

        Queue<T> window = new();
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
