// dies: LZ-PULL
// Collects the items of a round first and then yields them.
public static class Solution
{
    public static IEnumerable<T> Interleave<T>(params IEnumerable<T>[] sources)
    {
        List<IEnumerator<T>> opened = [];
        try
        {
            foreach (IEnumerable<T> source in sources)
                opened.Add(source.GetEnumerator());

            List<IEnumerator<T>> live = [.. opened];
            while (live.Count > 0)
            {
                live = live.Where(items => items.MoveNext()).ToList();
                foreach (IEnumerator<T> items in live)
                    yield return items.Current;
            }
        }
        finally
        {
            opened.ForEach(items => items.Dispose());
        }
    }
}
