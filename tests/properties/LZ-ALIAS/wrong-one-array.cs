public static class Solution
{
    public static IEnumerable<T[]> Window<T>(this IEnumerable<T> source, int size)
    {
        var window = new T[size];
        var count = 0;
        foreach (var item in source)
        {
            Array.Copy(window, 1, window, 0, size - 1);
            window[^1] = item;
            if (++count >= size) yield return window;
        }
    }
}
