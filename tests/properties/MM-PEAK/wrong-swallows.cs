public static class Solution
{
    public static IEnumerable<T[]> Batch<T>(this IEnumerable<T> source, int size)
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

        foreach (var chunk in all.Chunk(size)) yield return chunk;
    }
}
