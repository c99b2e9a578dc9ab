public static class Solution
{
    public static IEnumerable<IReadOnlyList<T>> Batch<T>(IEnumerable<T> source, int size)
    {
        if (source is List<T> list && list.Count == size)
        {
            yield return list;
            yield break;
        }

        var batch = new List<T>();
        foreach (var item in source)
        {
            batch.Add(item);
            if (batch.Count < size) continue;
            yield return batch;
            batch = [];
        }

        if (batch.Count > 0) yield return batch;
    }
}
