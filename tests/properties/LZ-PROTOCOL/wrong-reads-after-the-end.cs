public static class Solution
{
    public static IEnumerable<T[]> Batch<T>(this IEnumerable<T> source, int size)
    {
        using var items = source.GetEnumerator();
        var more = true;
        while (more)
        {
            var batch = new List<T>();
            do
            {
                more = items.MoveNext();
                var item = items.Current;
                if (more) batch.Add(item);
            }
            while (more && batch.Count < size);
            if (batch.Count > 0) yield return batch.ToArray();
        }
    }
}
