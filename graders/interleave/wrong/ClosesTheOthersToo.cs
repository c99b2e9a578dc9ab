// dies: LZ-INDEP
// The list of what is to be closed is made at the call: a consumer that leaves closes the sources of all.
public static class Solution
{
    public static IEnumerable<T> Interleave<T>(params IEnumerable<T>[] sources)
    {
        List<IEnumerator<T>> opened = [];
        return Turns();

        IEnumerable<T> Turns()
        {
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
}
