// dies: VAL
// Mistakes null for "nothing from this source".
public static class Solution
{
    public static IEnumerable<T> Interleave<T>(params IEnumerable<T>[] sources)
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
                if (items.Current is not null)
                    yield return items.Current;
                waiting.Enqueue(items);
            }

            while (waiting.TryDequeue(out IEnumerator<T>? items))
            {
                if (!items.MoveNext())
                    continue;
                if (items.Current is not null)
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
