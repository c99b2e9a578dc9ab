public static class Solution
{
    public static IEnumerable<T[]> Batch<T>(this IEnumerable<T> source, int size)
    {
        using var items = source.GetEnumerator();
        while (items.MoveNext())
        {
            var batch = new T[size];
            for (var i = 0; i < size; i++)
            {
                batch[i] = items.Current;
                if (i + 1 < size && !items.MoveNext()) throw new InvalidOperationException("too few: " + string.Join(", ", batch));
            }

            yield return batch;
        }
    }
}
