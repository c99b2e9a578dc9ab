// dies: MM-BUFFER
// Puts nothing more aside for a half that has left, and keeps what that half had not read.
public static class Solution
{
    public static (IEnumerable<T> Left, IEnumerable<T> Right) Tee<T>(this IEnumerable<T> source)
    {
        IEnumerator<T>? items = null;
        Queue<T>[] waiting = [new(), new()];
        bool[] taken = new bool[2], left = new bool[2];
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
                    if (waiting[me].TryDequeue(out var item))
                    {
                        yield return item;
                        continue;
                    }

                    items ??= source.GetEnumerator();
                    if (!items.MoveNext())
                        yield break;
                    if (!left[1 - me])
                        waiting[1 - me].Enqueue(items.Current);
                    yield return items.Current;
                }
            }
            finally
            {
                left[me] = true;
                if (left[1 - me])
                    items?.Dispose();
            }
        }
    }
}
