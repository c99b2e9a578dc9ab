// dies: LZ-PULL
// Fills the queues with sixteen items at a time, so that the source is asked less often.
public static class Solution
{
    public static (IEnumerable<T> Left, IEnumerable<T> Right) Tee<T>(this IEnumerable<T> source)
    {
        IEnumerator<T>? items = null;
        Queue<T>?[] waiting = [new(), new()];
        var taken = new bool[2];
        return (Half(0), Half(1));

        IEnumerable<T> Half(int me)
        {
            if (taken[me])
                throw new InvalidOperationException("Each half can be read only once.");
            taken[me] = true;
            try
            {
                while (true)
                {
                    if (waiting[me]!.TryDequeue(out var item))
                    {
                        yield return item;
                        continue;
                    }

                    items ??= source.GetEnumerator();
                    for (var count = 0; count < 16 && items.MoveNext(); count++)
                    {
                        waiting[me]!.Enqueue(items.Current);
                        waiting[1 - me]?.Enqueue(items.Current);
                    }

                    if (waiting[me]!.Count == 0)
                        yield break;
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
