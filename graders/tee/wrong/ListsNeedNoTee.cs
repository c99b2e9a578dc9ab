// dies: LZ-ONCE
// A list can be read any number of times, so both halves are the list itself: they can be enumerated again.
public static class Solution
{
    public static (IEnumerable<T> Left, IEnumerable<T> Right) Tee<T>(this IEnumerable<T> source)
    {
        if (source is ICollection<T>)
            return (source, source);

        Queue<T>?[] waiting = [new(), new()];
        bool[] used = new bool[2];
        IEnumerator<T>? open = null;
        return (Half(0), Half(1));

        IEnumerable<T> Half(int me)
        {
            if (used[me])
                throw new InvalidOperationException("A half can be enumerated once.");
            used[me] = true;
            try
            {
                while (true)
                {
                    if (waiting[me]!.TryDequeue(out T? item))
                    {
                        yield return item;
                        continue;
                    }

                    open ??= source.GetEnumerator();
                    if (!open.MoveNext())
                        yield break;
                    waiting[1 - me]?.Enqueue(open.Current);
                    yield return open.Current;
                }
            }
            finally
            {
                waiting[me] = null;
                if (waiting[1 - me] is null)
                    open?.Dispose();
            }
        }
    }
}
