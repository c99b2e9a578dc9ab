// dies: LZ-DISPOSE
// Disposes a source when it ends; those that have not ended when the consumer leaves stay open.
public static class Solution
{
    public static IEnumerable<T> Interleave<T>(params IEnumerable<T>[] sources)
    {
        Queue<IEnumerator<T>> waiting = new();
        foreach (IEnumerable<T> source in sources)
        {
            IEnumerator<T> items = source.GetEnumerator();
            if (items.MoveNext())
            {
                yield return items.Current;
                waiting.Enqueue(items);
            }
            else
            {
                items.Dispose();
            }
        }

        while (waiting.TryDequeue(out IEnumerator<T>? items))
        {
            if (items.MoveNext())
            {
                yield return items.Current;
                waiting.Enqueue(items);
            }
            else
            {
                items.Dispose();
            }
        }
    }
}
