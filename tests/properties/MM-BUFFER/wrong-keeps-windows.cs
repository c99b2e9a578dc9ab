public static class Solution
{
    public static IEnumerable<T[]> Window<T>(this IEnumerable<T> source, int size)
    {
        var windows = new List<T[]>();
        var window = new Queue<T>(size);
        foreach (var item in source)
        {
            if (window.Count == size) window.Dequeue();
            window.Enqueue(item);
            if (window.Count < size) continue;
            windows.Add(window.ToArray());
            yield return windows[^1];
        }
    }
}
