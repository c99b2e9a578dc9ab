// dies: LZ-ONCE
// Does not refuse a second enumeration: it takes items out of the queue of the first.
public static class Solution
{
    public static (IEnumerable<T> Left, IEnumerable<T> Right) Tee<T>(this IEnumerable<T> source)
    {
        IEnumerator<T>? items = null;
        Queue<T>?[] waiting = [new(), new()];
        return (Half(0), Half(1));

        IEnumerable<T> Half(int me)
        {
            try
            {
                while (true)
                {
                    if ((waiting[me] ??= new()).TryDequeue(out var item))
                    {
                        yield return item;
                        continue;
                    }

                    items ??= source.GetEnumerator();
                    if (!items.MoveNext())
                        yield break;
                    waiting[1 - me]?.Enqueue(items.Current);
                    yield return items.Current;
                }
            }
            finally
            {
                waiting[me] = null;
                if (waiting[1 - me] is null)
                    items?.Dispose();
            }
        }
    }
}
