// dies: VAL
// Makes a copy of a list or an array at its first turn: it may change until it is read.
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
                    turns[i] ??= (sources[i] is ICollection<T> ? sources[i].ToList() : sources[i]).GetEnumerator();
                    ended[i] = !turns[i]!.MoveNext();
                    if (!ended[i])
                        yield return turns[i]!.Current;
                }
            }
        }
        finally
        {
            foreach (IEnumerator<T>? items in turns)
                items?.Dispose();
        }
    }
}
