// dies: VAL
// Yields a default item in the place of a source that has ended.
public static class Solution
{
    public static IEnumerable<T> Interleave<T>(params IEnumerable<T>[] sources)
    {
        var enumerators = new IEnumerator<T>?[sources.Length];
        var ended = new bool[sources.Length];
        try
        {
            while (ended.Contains(false))
            {
                for (int i = 0; i < sources.Length; i++)
                {
                    IEnumerator<T> items = enumerators[i] ??= sources[i].GetEnumerator();
                    ended[i] = ended[i] || !items.MoveNext();
                    if (!ended[i])
                        yield return items.Current;
                    else if (ended.Contains(false))
                        yield return default!;
                }
            }
        }
        finally
        {
            foreach (IEnumerator<T>? items in enumerators)
                items?.Dispose();
        }
    }
}
