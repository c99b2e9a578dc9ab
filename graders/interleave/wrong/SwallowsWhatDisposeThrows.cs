// dies: LZ-FAULT
// Closes all sources, whatever happens, and keeps to itself that one could not be closed.
public static class Solution
{
    public static IEnumerable<T> Interleave<T>(params IEnumerable<T>[] sources)
    {
        var turns = new IEnumerator<T>?[sources.Length];
        var ended = new bool[sources.Length];
        try
        {
            while (ended.Contains(false))
            {
                for (int i = 0; i < sources.Length; i++)
                {
                    if (ended[i])
                        continue;
                    turns[i] ??= sources[i].GetEnumerator();
                    ended[i] = !turns[i]!.MoveNext();
                    if (!ended[i])
                        yield return turns[i]!.Current;
                }
            }
        }
        finally
        {
            foreach (IEnumerator<T>? items in turns)
                Close(items);
        }
    }

    private static void Close<T>(IEnumerator<T>? items)
    {
        try
        {
            items?.Dispose();
        }
        catch (Exception)
        {
        }
    }
}
