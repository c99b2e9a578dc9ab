// dies: LZ-PROTOCOL
// Fills every empty place before each item, also those of sources that have ended.
public static class Solution
{
    public static IEnumerable<T> MergeSorted<T>(params IEnumerable<T>[] sources)
        where T : IComparable<T>
    {
        var enumerators = new IEnumerator<T>?[sources.Length];
        var hasHead = new bool[sources.Length];
        PriorityQueue<int, (T, int)> heads = new();
        try
        {
            while (true)
            {
                for (int i = 0; i < sources.Length; i++)
                {
                    enumerators[i] ??= sources[i].GetEnumerator();
                    if (hasHead[i] || !enumerators[i]!.MoveNext())
                        continue;
                    hasHead[i] = true;
                    heads.Enqueue(i, (enumerators[i]!.Current, i));
                }

                if (!heads.TryDequeue(out int first, out (T Item, int) head))
                    yield break;
                hasHead[first] = false;
                yield return head.Item;
            }
        }
        finally
        {
            foreach (IEnumerator<T>? enumerator in enumerators)
                enumerator?.Dispose();
        }
    }
}
