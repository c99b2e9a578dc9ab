// dies: LZ-DISPOSE
// Disposes what is in the queue. The one that is being pulled from is not: when it throws, or on an early stop, it leaks.
public static class Solution
{
    public static IEnumerable<T> Interleave<T>(params IEnumerable<T>[] sources)
    {
        Queue<IEnumerator<T>> waiting = new();
        try
        {
            foreach (IEnumerable<T> source in sources)
            {
                IEnumerator<T> items = source.GetEnumerator();
                if (items.MoveNext())
                {
                    waiting.Enqueue(items);
                    yield return items.Current;
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
                    waiting.Enqueue(items);
                    yield return items.Current;
                }
                else
                {
                    items.Dispose();
                }
            }
        }
        finally
        {
            foreach (IEnumerator<T> items in waiting)
                items.Dispose();
        }
    }
}
