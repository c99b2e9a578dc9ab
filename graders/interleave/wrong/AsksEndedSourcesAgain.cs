// dies: LZ-PROTOCOL
// Asks every source in every round, also those that have said that they ended.
public static class Solution
{
    public static IEnumerable<T> Interleave<T>(params IEnumerable<T>[] sources)
    {
        var enumerators = new IEnumerator<T>?[sources.Length];
        try
        {
            bool any;
            do
            {
                any = false;
                for (int i = 0; i < sources.Length; i++)
                {
                    enumerators[i] ??= sources[i].GetEnumerator();
                    if (enumerators[i]!.MoveNext())
                    {
                        any = true;
                        yield return enumerators[i]!.Current;
                    }
                }
            }
            while (any);
        }
        finally
        {
            foreach (IEnumerator<T>? enumerator in enumerators)
                enumerator?.Dispose();
        }
    }
}
