// dies: LZ-ALIAS
// Makes each window from the one before, which by then belongs to the consumer: what it changed there comes back.
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
        T[] window = [];
        foreach (T item in source)
        {
            window = [.. window.Length < size ? window : window[1..], item];
            if (window.Length == size)
                yield return window;
        }
    }
}
