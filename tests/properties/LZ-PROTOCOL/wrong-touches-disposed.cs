public static class Solution
{
    public static IEnumerable<T[]> Batch<T>(this IEnumerable<T> source, int size)
    {
        IEnumerator<T> items;
        using (items = source.GetEnumerator())
        {
            var batch = new List<T>();
            while (items.MoveNext())
            {
                batch.Add(items.Current);
                if (batch.Count < size) continue;
                yield return batch.ToArray();
                batch.Clear();
            }

            if (batch.Count > 0) yield return batch.ToArray();
        }

        while (items.MoveNext()) yield return [items.Current];
    }
}
