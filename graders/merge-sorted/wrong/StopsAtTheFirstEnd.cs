// dies: VAL
// Ends when the first source has ended, and loses the rest of the others.
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
                if (items.MoveNext())
                    heads.Enqueue(items, (items.Current, opened.Count));
            }

            while (heads.TryDequeue(out IEnumerator<T>? items, out (T Item, int Rank) head))
            {
                yield return head.Item;
                if (!items.MoveNext())
                    yield break;
                heads.Enqueue(items, (items.Current, head.Rank));
            }
        }
        finally
        {
            opened.ForEach(items => items.Dispose());
        }
    }
}
