// dies: CX-OPS
// Keeps the heads in order by sorting all of them again for every item.
public static class Solution
{
    public static IEnumerable<T> MergeSorted<T>(params IEnumerable<T>[] sources)
        where T : IComparable<T>
    {
        List<IEnumerator<T>> opened = [];
        try
        {
            foreach (IEnumerable<T> source in sources)
                opened.Add(source.GetEnumerator());

            List<IEnumerator<T>> live = opened.Where(items => items.MoveNext()).ToList();
            while (live.Count > 0)
            {
                IEnumerator<T> smallest = live.OrderBy(items => items.Current).First();
                yield return smallest.Current;
                if (!smallest.MoveNext())
                    live.Remove(smallest);
            }
        }
        finally
        {
            opened.ForEach(items => items.Dispose());
        }
    }
}
