// dies: LZ-DISPOSE
// Closes its sources when they throw or end; when CompareTo throws, they stay open.
public static class Solution
{
    public static IEnumerable<T> MergeSorted<T>(params IEnumerable<T>[] sources)
        where T : IComparable<T>
    {
        List<IEnumerator<T>> opened = [];
        bool compares = false;
        try
        {
            PriorityQueue<IEnumerator<T>, (T, int)> heads = new();
            foreach (IEnumerable<T> source in sources)
            {
                IEnumerator<T> items = source.GetEnumerator();
                opened.Add(items);
                if (!items.MoveNext())
                    continue;
                (T, int) head = (items.Current, opened.Count);
                compares = true;
                heads.Enqueue(items, head);
                compares = false;
            }

            while (heads.Count > 0)
            {
                compares = true;
                heads.TryDequeue(out IEnumerator<T>? items, out (T Item, int Rank) first);
                compares = false;
                yield return first.Item;
                if (!items!.MoveNext())
                    continue;
                (T, int) head = (items.Current, first.Rank);
                compares = true;
                heads.Enqueue(items, head);
                compares = false;
            }
        }
        finally
        {
            if (!compares)
                opened.ForEach(items => items.Dispose());
        }
    }
}
