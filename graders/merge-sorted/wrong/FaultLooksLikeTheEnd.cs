// dies: LZ-FAULT
// "The others can continue": a source that fails is treated like one that has ended.
public static class Solution
{
    public static IEnumerable<T> MergeSorted<T>(params IEnumerable<T>[] sources)
        where T : IComparable<T>
    {
        List<IEnumerator<T>> opened = [];
        try
        {
            PriorityQueue<IEnumerator<T>, (T, int)> heads = new();
            foreach (IEnumerable<T> source in sources)
            {
                IEnumerator<T> items = source.GetEnumerator();
                opened.Add(items);
                if (TryMoveNext(items))
                    heads.Enqueue(items, (items.Current, opened.Count));
            }

            while (heads.TryDequeue(out IEnumerator<T>? items, out (T Item, int Rank) head))
            {
                yield return head.Item;
                if (TryMoveNext(items))
                    heads.Enqueue(items, (items.Current, head.Rank));
            }
        }
        finally
        {
            opened.ForEach(items => items.Dispose());
        }
    }

    private static bool TryMoveNext<T>(IEnumerator<T> items)
    {
        try
        {
            return items.MoveNext();
        }
        catch (Exception)
        {
            return false;
        }
    }
}
