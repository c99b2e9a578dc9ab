// challenge: top-k
// expect: passed
// about: PriorityQueue: EnqueueDequeue, TryPeek, UnorderedItems, an own comparer
public static class Solution
{
    public static IReadOnlyList<T> TopK<T>(this IEnumerable<T> source, int k, IComparer<T>? comparer = null)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentOutOfRangeException.ThrowIfNegative(k);
        var best = new PriorityQueue<T, T>(comparer);
        foreach (var item in source)
        {
            if (best.Count < k) best.Enqueue(item, item);
            else if (k > 0 && best.TryPeek(out _, out _)) best.EnqueueDequeue(item, item);
        }

        var top = best.UnorderedItems.Select(entry => entry.Element).ToList();
        top.Sort(new Descending<T>(best.Comparer));
        return top.AsReadOnly();
    }

    private sealed class Descending<T>(IComparer<T> ascending) : IComparer<T>
    {
        public int Compare(T? x, T? y) => ascending.Compare(y, x);
    }
}
