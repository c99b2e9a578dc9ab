// dies: LZ-ONCE
// Refuses a second enumeration only while the first is in progress or the source has ended.
public static class Solution
{
    public static (IEnumerable<T> Left, IEnumerable<T> Right) Tee<T>(this IEnumerable<T> source)
    {
        IEnumerator<T>? items = null;
        bool ended = false;
        Queue<T>?[] waiting = [new(), new()];
        var reading = new bool[2];
        return (Half(0), Half(1));

        IEnumerable<T> Half(int me)
        {
            if (reading[me] || ended)
                throw new InvalidOperationException("Each half can be read only once.");
            reading[me] = true;
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
                    {
                        ended = true;
                        yield break;
                    }

                    waiting[1 - me]?.Enqueue(items.Current);
                    yield return items.Current;
                }
            }
            finally
            {
                reading[me] = false;
                waiting[me] = null;
                if (waiting[1 - me] is null)
                    items?.Dispose();
            }
        }
    }
}
