// dies: LZ-DEFER
// Collects the items round by round and returns the list.
public static class Solution
{
    public static IEnumerable<T> Interleave<T>(params IEnumerable<T>[] sources)
    {
        List<T> result = [];
        List<IEnumerator<T>> live = sources.Select(source => source.GetEnumerator()).ToList();
        while (live.Count > 0)
        {
            foreach (IEnumerator<T> items in live.ToArray())
            {
                if (items.MoveNext())
                {
                    result.Add(items.Current);
                    continue;
                }

                items.Dispose();
                live.Remove(items);
            }
        }

        return result;
    }
}
