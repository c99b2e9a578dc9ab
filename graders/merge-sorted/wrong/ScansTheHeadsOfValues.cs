// dies: CX-OPS
// Keeps a heap for objects, and looks through all heads where the items are values.
public static class Solution
{
    public static IEnumerable<T> MergeSorted<T>(params IEnumerable<T>[] sources)
        where T : IComparable<T> =>
        default(T) is null ? WithAHeap(sources) : WithAScan(sources);

    private static IEnumerable<T> WithAHeap<T>(IEnumerable<T>[] sources)
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

    private static IEnumerable<T> WithAScan<T>(IEnumerable<T>[] sources)
        where T : IComparable<T>
    {
        List<IEnumerator<T>> opened = [];
        try
        {
            List<IEnumerator<T>> heads = [];
            foreach (IEnumerable<T> source in sources)
            {
                IEnumerator<T> items = source.GetEnumerator();
                opened.Add(items);
                if (items.MoveNext())
                    heads.Add(items);
            }

            while (heads.Count > 0)
            {
                int first = 0;
                for (int i = 1; i < heads.Count; i++)
                {
                    if (heads[i].Current.CompareTo(heads[first].Current) < 0)
                        first = i;
                }

                yield return heads[first].Current;
                if (!heads[first].MoveNext())
                    heads.RemoveAt(first);
            }
        }
        finally
        {
            opened.ForEach(items => items.Dispose());
        }
    }
}
