public static class Solution
{
    public static IEnumerable<T[]> Batch<T>(this IEnumerable<T> source, int size)
    {
        using var items = source.GetEnumerator();
        while (true)
        {
            var batch = new List<T>();
            while (batch.Count < size && items.MoveNext()) batch.Add(items.Current);
            if (batch.Count == 0) yield break;
            yield return batch.ToArray();
        }
    }
}
