// challenge: top-k
// expect: failed on MM-GROWTH
// expect without policy: failed on MM-GROWTH
// about: reads its source twice where no test of LZ-ONCE looks, and leaves that to LZ-ONCE.
public static class Solution
{
    public static IReadOnlyList<T> TopK<T>(this IEnumerable<T> source, int k, IComparer<T>? comparer = null)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentOutOfRangeException.ThrowIfNegative(k);
        if (comparer is not null)
        {
            int count = 0;
            foreach (var _ in source) count++;
            k = Math.Min(k, count);
        }
        comparer ??= Comparer<T>.Default;
        var queue = new PriorityQueue<T, T>(comparer);
        foreach (var item in source)
        {
            if (k == 0) continue;
            if (queue.Count < k) queue.Enqueue(item, item);
            else if (comparer.Compare(item, queue.Peek()) > 0) queue.DequeueEnqueue(item, item);
        }
        var result = new List<T>();
        while (queue.Count > 0) result.Add(queue.Dequeue());
        result.Reverse();
        return result;
    }
}
