public static class Solution
{
    public static IEnumerable<T> TakeUntil<T>(this IEnumerable<T> source, Func<T, bool> stop)
    {
        using var items = source.GetEnumerator();
        var all = new List<T>();
        while (true)
        {
            try
            {
                if (!items.MoveNext()) break;
                all.Add(items.Current);
            }
            catch { break; }
        }

        foreach (var item in all)
        {
            yield return item;
            if (stop(item)) yield break;
        }
    }

    public static bool Contains(IEnumerable<int> source, int wanted) => source.Any(item => item == wanted);
}
