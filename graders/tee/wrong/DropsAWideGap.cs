// dies: VAL
// Once the halves are more than 700 items apart, the slower one loses what it has not read.
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
                    if (waiting[1 - me]?.Count > 700)
                        waiting[1 - me]!.Clear();
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
