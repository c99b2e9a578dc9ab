// dies: VAL
// A sorted set of the heads: two equal heads are one.
public static class Solution
{
    public static IEnumerable<T> MergeSorted<T>(params IEnumerable<T>[] sources)
        where T : IComparable<T>
    {
        List<IEnumerator<T>> opened = [];
        try
        {
            SortedDictionary<T, IEnumerator<T>> heads = [];
            foreach (IEnumerable<T> source in sources)
            {
                IEnumerator<T> items = source.GetEnumerator();
                opened.Add(items);
                Put(heads, items);
            }

            while (heads.Count > 0)
            {
                (T head, IEnumerator<T> items) = heads.First();
                heads.Remove(head);
                yield return head;
                Put(heads, items);
            }
        }
        finally
        {
            opened.ForEach(items => items.Dispose());
        }
    }

    private static void Put<T>(SortedDictionary<T, IEnumerator<T>> heads, IEnumerator<T> items)
        where T : IComparable<T>
    {
        while (items.MoveNext())
        {
            if (heads.TryAdd(items.Current, items))
                return;
        }
    }
}
