public static class Solution
{
    public static IEnumerable<T[]> Batch<T>(this IEnumerable<T> source, int size)
    {
        var batch = new List<T>(size);
        foreach (var item in source)
        {
            batch.Add(item);
            if (batch.Count < size) continue;
            yield return batch.ToArray();
            batch.Clear();
        }

        if (batch.Count > 0) yield return batch.ToArray();
    }
}
