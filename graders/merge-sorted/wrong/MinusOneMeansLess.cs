// dies: VAL
// Takes only -1 for less: CompareTo may return any negative number.
public static class Solution
{
    public static IEnumerable<T> MergeSorted<T>(params IEnumerable<T>[] sources)
        where T : IComparable<T>
    {
        var heads = new PriorityQueue<IEnumerator<T>, (T Item, int Rank)>(Comparer<(T Item, int Rank)>.Create(Compare));
        var opened = new List<IEnumerator<T>>();
        try
        {
            for (int rank = 0; rank < sources.Length; rank++)
            {
                opened.Add(sources[rank].GetEnumerator());
                if (opened[rank].MoveNext())
                    heads.Enqueue(opened[rank], (opened[rank].Current, rank));
            }

            while (heads.TryDequeue(out var source, out var head))
            {
                yield return head.Item;
                head.Item = default!;
                if (source.MoveNext())
                    heads.Enqueue(source, (source.Current, head.Rank));
            }
        }
        finally
        {
            foreach (var source in opened)
                source.Dispose();
        }
    }

    private static int Compare<T>((T Item, int Rank) one, (T Item, int Rank) other)
        where T : IComparable<T> =>
        one.Item.CompareTo(other.Item) switch
        {
            -1 => -1,
            0 => one.Rank - other.Rank,
            _ => 1,
        };
}
