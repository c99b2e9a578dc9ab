// dies: VAL
// Removes an ended source from the list and steps on: the one that has moved into its place is passed over.
public static class Solution
{
    public static IEnumerable<T> Interleave<T>(params IEnumerable<T>[] sources)
    {
        Queue<IEnumerable<T>> unopened = new(sources);
        List<IEnumerator<T>> live = [];
        try
        {
            while (unopened.TryDequeue(out IEnumerable<T>? source))
            {
                IEnumerator<T> items = source.GetEnumerator();
                live.Add(items);
                if (items.MoveNext())
                    yield return items.Current;
            }

            while (live.Count > 0)
            {
                for (int i = 0; i < live.Count; i++)
                {
                    if (live[i].MoveNext())
                    {
                        yield return live[i].Current;
                        continue;
                    }

                    live[i].Dispose();
                    live.RemoveAt(i);
                }
            }
        }
        finally
        {
            live.ForEach(items => items.Dispose());
        }
    }
}
