// challenge: top-k
// expect: failed on VAL: Returns a wrong item
// score: 19
// about: the last sort is done without the comparer
public static class Solution
{
    public static IReadOnlyList<T> TopK<T>(this IEnumerable<T> source, int k, IComparer<T>? comparer = null)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentOutOfRangeException.ThrowIfNegative(k);
        var heap = new PriorityQueue<T, T>(comparer);
        foreach (var x in source)
        {
            heap.Enqueue(x, x);
            if (heap.Count > k) heap.Dequeue();
        }
        return heap.UnorderedItems.Select(i => i.Element).OrderByDescending(x => x).ToList();
    }
}
