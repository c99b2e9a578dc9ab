// dies: LZ-DISPOSE
// Takes a source out of the heap to move it on, and disposes what is in the heap: the one that throws is not.
public static class Solution
{
    public static IEnumerable<T> MergeSorted<T>(params IEnumerable<T>[] sources)
        where T : IComparable<T>
    {
        PriorityQueue<IEnumerator<T>, (T, int)> heads = new();
        try
        {
            int rank = 0;
            foreach (IEnumerable<T> source in sources)
            {
                IEnumerator<T> items = source.GetEnumerator();
                if (items.MoveNext())
                    heads.Enqueue(items, (items.Current, rank++));
                else
                    items.Dispose();
            }

            while (heads.TryPeek(out IEnumerator<T>? items, out (T Item, int Rank) head))
            {
                yield return head.Item;
                heads.Dequeue();
                if (items.MoveNext())
                    heads.Enqueue(items, (items.Current, head.Rank));
                else
                    items.Dispose();
            }
        }
        finally
        {
            foreach ((IEnumerator<T> items, _) in heads.UnorderedItems)
                items.Dispose();
        }
    }
}
