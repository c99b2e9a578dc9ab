// challenge: interleave
// expect: passed
// about: OrderBy, OrderByDescending, ThenBy, ThenByDescending, Reverse
public static class Solution
{
    public static IEnumerable<T> Interleave<T>(params IEnumerable<T>[] sources)
    {
        var queue = new Queue<(IEnumerable<T>? Source, IEnumerator<T>? Items)>(sources
            .Select((source, place) => (source, place))
            .OrderByDescending(entry => entry.place / 2).ThenByDescending(entry => entry.place)
            .Reverse()
            .OrderBy(entry => entry.place).ThenBy(entry => -entry.place)
            .Select(entry => ((IEnumerable<T>?)entry.source, (IEnumerator<T>?)null)));
        try
        {
            while (queue.TryDequeue(out var turn))
            {
                var items = turn.Items ?? turn.Source!.GetEnumerator();
                queue.Enqueue((null, items));
                var has = false;
                try
                {
                    has = items.MoveNext();
                }
                finally
                {
                    if (!has)
                    {
                        queue = new(queue.SkipLast(1));
                        items.Dispose();
                    }
                }

                if (has) yield return items.Current;
            }
        }
        finally
        {
            foreach (var (_, items) in queue) items?.Dispose();
        }
    }
}
