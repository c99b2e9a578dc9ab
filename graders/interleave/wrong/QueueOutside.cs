// dies: LZ-INDEP
// The queue is made at the call: all enumerations of the result take their turns from it.
public static class Solution
{
    public static IEnumerable<T> Interleave<T>(params IEnumerable<T>[] sources) => Iterate(sources, new Queue<IEnumerator<T>>());

    private static IEnumerable<T> Iterate<T>(IEnumerable<T>[] sources, Queue<IEnumerator<T>> waiting)
    {
        List<IEnumerator<T>> opened = [];
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
