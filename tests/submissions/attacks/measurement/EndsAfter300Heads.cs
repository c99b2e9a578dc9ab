// challenge: merge-sorted
// expect: failed on LZ-INFINITE
// expect without policy: failed on LZ-INFINITE
// about: takes 300 items of each source and no more, although the sources have no end.
public static class Solution
{
    public static IEnumerable<T> MergeSorted<T>(params IEnumerable<T>[] sources)
        where T : IComparable<T>
    {
        ArgumentNullException.ThrowIfNull(sources);
        return Iterate(sources);
    }

    private static IEnumerable<T> Iterate<T>(IEnumerable<T>[] sources)
        where T : IComparable<T>
    {
        List<IEnumerator<T>> opened = [];
        try
        {
            PriorityQueue<IEnumerator<T>, (T, int)> heads = new();
            foreach (var source in sources)
            {
                var items = source.Take(300).GetEnumerator();
                opened.Add(items);
                if (items.MoveNext()) heads.Enqueue(items, (items.Current, opened.Count));
            }

            while (heads.TryDequeue(out var items, out (T Item, int Rank) head))
            {
                yield return head.Item;
                if (items.MoveNext()) heads.Enqueue(items, (items.Current, head.Rank));
            }
        }
        finally
        {
            opened.ForEach(items => items.Dispose());
        }
    }
}
