// dies: LZ-INFINITE
// Fills the heap with all items of all sources, and then empties it.
public static class Solution
{
    public static IEnumerable<T> MergeSorted<T>(params IEnumerable<T>[] sources)
        where T : IComparable<T>
    {
        PriorityQueue<T, (T, int)> heap = new();
        foreach (IEnumerable<T> source in sources)
        {
            foreach (T item in source)
                heap.Enqueue(item, (item, heap.Count));
        }

        while (heap.TryDequeue(out T? item, out _))
            yield return item;
    }
}
