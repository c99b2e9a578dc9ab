// dies: LZ-INDEP
// The heap is made at the call: all enumerations of the result put their sources into it.
public static class Solution
{
    public static IEnumerable<T> MergeSorted<T>(params IEnumerable<T>[] sources)
        where T : IComparable<T> => Iterate(sources, new PriorityQueue<IEnumerator<T>, (T, int)>());

    private static IEnumerable<T> Iterate<T>(IEnumerable<T>[] sources, PriorityQueue<IEnumerator<T>, (T, int)> heads)
    {
        List<IEnumerator<T>> opened = [];
        try
        {
            foreach (IEnumerable<T> source in sources)
            {
                IEnumerator<T> items = source.GetEnumerator();
                opened.Add(items);
                if (items.MoveNext())
                    heads.Enqueue(items, (items.Current, opened.Count));
            }

            while (heads.TryDequeue(out IEnumerator<T>? items, out (T Item, int Rank) head))
            {
                yield return head.Item;
                if (items.MoveNext())
                    heads.Enqueue(items, (items.Current, head.Rank));
            }
        }
        finally
        {
            opened.ForEach(items => items.Dispose());
        }
    }
}
