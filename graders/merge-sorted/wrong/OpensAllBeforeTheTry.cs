// dies: LZ-DISPOSE
// Opens all sources in one line; when one of them cannot be opened, those before it stay open.
public static class Solution
{
    public static IEnumerable<T> MergeSorted<T>(params IEnumerable<T>[] sources)
        where T : IComparable<T>
    {
        var open = sources.Select(source => source.GetEnumerator()).ToList();
        try
        {
            var heads = new PriorityQueue<IEnumerator<T>, (T Item, int Source)>();
            for (var i = 0; i < open.Count; i++)
            {
                if (open[i].MoveNext())
                    heads.Enqueue(open[i], (open[i].Current, i));
            }

            while (heads.TryPeek(out var first, out var head))
            {
                yield return head.Item;
                if (first.MoveNext())
                    heads.DequeueEnqueue(first, (first.Current, head.Source));
                else
                    heads.Dequeue();
            }
        }
        finally
        {
            open.ForEach(enumerator => enumerator.Dispose());
        }
    }
}
