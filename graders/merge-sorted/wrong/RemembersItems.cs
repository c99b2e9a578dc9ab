// dies: MM-BUFFER
// Keeps what it has yielded, to check that the inputs were sorted.
public static class Solution
{
    public static IEnumerable<T> MergeSorted<T>(params IEnumerable<T>[] sources)
        where T : IComparable<T>
    {
        List<IEnumerator<T>> opened = [];
        try
        {
            List<T> yielded = [];
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
                if (yielded.Count > 0 && yielded[^1].CompareTo(head.Item) > 0)
                    throw new ArgumentException("A source is not sorted.", nameof(sources));
                yielded.Add(head.Item);
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
