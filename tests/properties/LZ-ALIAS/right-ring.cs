public static class Solution
{
    public static IEnumerable<T[]> Window<T>(this IEnumerable<T> source, int size)
    {
        var ring = new T[size];
        var count = 0;
        foreach (var item in source)
        {
            ring[count++ % size] = item;
            if (count < size) continue;
            var window = new T[size];
            for (var i = 0; i < size; i++) window[i] = ring[(count + i) % size];
            yield return window;
        }
    }
}
