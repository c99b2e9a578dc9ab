public static class Solution
{
    public static IEnumerable<T[]> Window<T>(this IEnumerable<T> source, int size)
    {
        var window = new T[size];
        var count = 0;
        foreach (var item in source)
        {
            var next = new T[size];
            Array.Copy(window, 1, next, 0, size - 1);
            next[^1] = item;
            window = next;
            if (++count >= size) yield return window;
        }
    }
}
