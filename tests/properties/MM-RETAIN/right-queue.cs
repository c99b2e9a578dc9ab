public static class Solution
{
    public static IEnumerable<(T, T)> Pairwise<T>(this IEnumerable<T> source)
    {
        var last = new Queue<T>();
        foreach (var item in source)
        {
            last.Enqueue(item);
            if (last.Count < 2) continue;
            yield return (last.Dequeue(), last.Peek());
        }
    }
}
