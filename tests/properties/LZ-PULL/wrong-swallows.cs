public static class Solution
{
    public static IEnumerable<T> TakeEvery<T>(this IEnumerable<T> source, int step)
    {
        var all = new List<T>();
        using var items = source.GetEnumerator();
        while (true)
        {
            var more = false;
            try { more = items.MoveNext(); } catch { }
            if (!more) break;
            all.Add(items.Current);
        }

        for (var i = 0; i < all.Count; i += step) yield return all[i];
    }
}
