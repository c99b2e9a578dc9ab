// dies: LZ-ALIAS
// Shifts one array and yields it every time: each step rewrites all the windows handed out before.
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
        T[] window = new T[size];
        int count = 0;
        foreach (T item in source)
        {
            if (count == size)
                Array.Copy(window, 1, window, 0, size - 1);
            else
                count++;
            window[count - 1] = item;
            if (count == size)
                yield return window;
        }
    }
}
