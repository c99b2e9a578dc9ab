public static class Solution
{
    public static IEnumerable<(T, T)> Pairwise<T>(this IEnumerable<T> source)
    {
        Queue<T> window = new(2);
        foreach (T item in source)
        {
            window.Enqueue(item);
            if (window.Count < 2)
                continue;
            yield return (window.Dequeue(), window.Peek());
        }
    }
}
