// dies: VAL
// Takes lists by index, as far as the shortest of them goes.
public static class Solution
{
    public static IEnumerable<T> Interleave<T>(params IEnumerable<T>[] sources)
    {
        ArgumentNullException.ThrowIfNull(sources);
        return sources.Length > 0 && sources.All(source => source is IReadOnlyList<T>)
            ? ByIndex(sources.Cast<IReadOnlyList<T>>().ToArray())
            : InTurns(sources);
    }

    private static IEnumerable<T> ByIndex<T>(IReadOnlyList<T>[] lists)
    {
        for (int i = 0; lists.All(list => i < list.Count); i++)
            foreach (IReadOnlyList<T> list in lists)
                yield return list[i];
    }

    private static IEnumerable<T> InTurns<T>(IEnumerable<T>[] sources)
    {
        List<IEnumerator<T>> opened = [];
        Queue<IEnumerator<T>> waiting = new();
        try
        {
            foreach (IEnumerable<T> source in sources)
            {
                IEnumerator<T> items = source.GetEnumerator();
                opened.Add(items);
                if (!items.MoveNext())
                    continue;
                yield return items.Current;
                waiting.Enqueue(items);
            }

            while (waiting.TryDequeue(out IEnumerator<T>? items))
            {
                if (!items.MoveNext())
                    continue;
                yield return items.Current;
                waiting.Enqueue(items);
            }
        }
        finally
        {
            opened.ForEach(items => items.Dispose());
        }
    }
}
