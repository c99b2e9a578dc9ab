// dies: VAL
// The priority is the item alone: among equal items the heap takes any.
public static class Solution
{
    public static IEnumerable<T> MergeSorted<T>(params IEnumerable<T>[] sources)
        where T : IComparable<T>
    {
        List<IEnumerator<T>> opened = [];
        try
        {
            PriorityQueue<IEnumerator<T>, T> heads = new();
            foreach (IEnumerable<T> source in sources)
            {
                IEnumerator<T> items = source.GetEnumerator();
                opened.Add(items);
                if (items.MoveNext())
                    heads.Enqueue(items, items.Current);
            }

            while (heads.TryDequeue(out IEnumerator<T>? items, out T? head))
            {
                yield return head;
                if (items.MoveNext())
                    heads.Enqueue(items, items.Current);
            }
        }
        finally
        {
            opened.ForEach(items => items.Dispose());
        }
    }
}
