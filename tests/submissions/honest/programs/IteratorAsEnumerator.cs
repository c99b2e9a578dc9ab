// challenge: cycle
// expect: passed
// about: an iterator method that returns IEnumerator, and yield in try with finally
public static class Solution
{
    public static IEnumerable<T> Cycle<T>(this IEnumerable<T> source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return new Sequence<T>(() => Walk(source));
    }

    private static IEnumerator<T> Walk<T>(IEnumerable<T> source)
    {
        var kept = new List<T>();
        var items = source.GetEnumerator();
        try
        {
            while (items.MoveNext())
            {
                kept.Add(items.Current);
                yield return kept[^1];
            }
        }
        finally
        {
            items.Dispose();
        }

        while (kept.Count > 0)
        {
            for (var i = 0; i < kept.Count; i++) yield return kept[i];
        }
    }

    private sealed class Sequence<T>(Func<IEnumerator<T>> start) : IEnumerable<T>
    {
        public IEnumerator<T> GetEnumerator() => start();

        System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => start();
    }
}
