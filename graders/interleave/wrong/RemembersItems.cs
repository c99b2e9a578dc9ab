// dies: MM-RETAIN
// Keeps what it has yielded, in a list of rounds.
public static class Solution
{
    public static IEnumerable<T> Interleave<T>(params IEnumerable<T>[] sources)
    {
        List<IEnumerator<T>> opened = [];
        Queue<IEnumerator<T>> waiting = new();
        List<T> yielded = [];
        try
        {
            foreach (IEnumerable<T> source in sources)
            {
                IEnumerator<T> items = source.GetEnumerator();
                opened.Add(items);
                if (!items.MoveNext())
                    continue;
                yielded.Add(items.Current);
                yield return yielded[^1];
                waiting.Enqueue(items);
            }

            while (waiting.TryDequeue(out IEnumerator<T>? items))
            {
                if (!items.MoveNext())
                    continue;
                yielded.Add(items.Current);
                yield return yielded[^1];
                waiting.Enqueue(items);
            }
        }
        finally
        {
            opened.ForEach(items => items.Dispose());
        }
    }
}
