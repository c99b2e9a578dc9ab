public static class Solution
{
    public static IEnumerable<T> Interleave<T>(params IEnumerable<T>[] sources)
    {
        var enumerators = new IEnumerator<T>?[sources.Length];
        var live = sources.Select((_, index) => index).ToList();
        try
        {
            for (var turn = 0; live.Count > 0;)
            {
                turn %= live.Count;
                var index = live[turn];
                var items = enumerators[index] ??= sources[index].GetEnumerator();
                if (items.MoveNext())
                {
                    yield return items.Current;
                    turn++;
                }
                else
                {
                    live.RemoveAt(turn);
                    enumerators[index] = null;
                    items.Dispose();
                }
            }
        }
        finally
        {
            foreach (var items in enumerators)
                items?.Dispose();
        }
    }
}
