// dies: LZ-PULL
// Opens all sources at the first step and then goes round.
public static class Solution
{
    public static IEnumerable<T> Interleave<T>(params IEnumerable<T>[] sources)
    {
        List<IEnumerator<T>> opened = [];
        try
        {
            foreach (IEnumerable<T> source in sources)
                opened.Add(source.GetEnumerator());

            Queue<IEnumerator<T>> waiting = new(opened);
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
