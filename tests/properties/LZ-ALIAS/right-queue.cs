public static class Solution
{
    public static IEnumerable<T[]> Window<T>(this IEnumerable<T> source, int size)
    {
        var window = new Queue<T>(size);
        foreach (var item in source)
        {
            if (window.Count == size) window.Dequeue();
            window.Enqueue(item);
            if (window.Count == size) yield return window.ToArray();
        }
    }
}
