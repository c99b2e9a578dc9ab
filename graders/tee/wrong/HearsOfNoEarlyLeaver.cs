// dies: LZ-DISPOSE
// Counts who leaves in a finally block, which an iterator that never took its first step does not run.
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
