public static class Solution
{
    public static IEnumerable<T[]> Batch<T>(this IEnumerable<T> source, int size)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(size);

        return Batches();

        IEnumerable<T[]> Batches()
        {
            using IEnumerator<T> items = source.GetEnumerator();
            while (Fill(items, size) is { Length: > 0 } batch)
            {
                yield return batch;
                if (batch.Length < size)
                    yield break;
            }
        }
    }

    private static T[] Fill<T>(IEnumerator<T> items, int size)
    {
        T[] batch = new T[size];
        for (int i = 0; i < size; i++)
        {
            if (!items.MoveNext())
                return batch[..i];
            batch[i] = items.Current;
        }

        return batch;
    }
}
