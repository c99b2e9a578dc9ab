// dies: LZ-DISPOSE
// Disposes a source when it ends; those that have not ended when the consumer leaves stay open.
public static class Solution
{
    public static IEnumerable<T> MergeSorted<T>(params IEnumerable<T>[] sources)
        where T : IComparable<T>
    {
        PriorityQueue<IEnumerator<T>, (T, int)> heads = new();
        int rank = 0;
        foreach (IEnumerable<T> source in sources)
        {
            IEnumerator<T> items = source.GetEnumerator();
            if (items.MoveNext())
                heads.Enqueue(items, (items.Current, rank++));
            else
                items.Dispose();
        }

        while (heads.TryDequeue(out IEnumerator<T>? items, out (T Item, int Rank) head))
        {
            yield return head.Item;
            if (items.MoveNext())
                heads.Enqueue(items, (items.Current, head.Rank));
            else
                items.Dispose();
        }
    }
}
