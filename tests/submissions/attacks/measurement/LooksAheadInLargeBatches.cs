// challenge: batch
// expect: failed on LZ-PULL
// expect without policy: failed on LZ-PULL
// about: pulls an item too many, for batches that are larger than those of a test
public static class Solution
{
    public static IEnumerable<T[]> Batch<T>(this IEnumerable<T> source, int size)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(size);
        return Batches();

        IEnumerable<T[]> Batches()
        {
            List<T> batch = [];
            foreach (var item in source)
            {
                if (size >= 100 && batch.Count == size)
                {
                    yield return [.. batch];
                    batch.Clear();
                }

                batch.Add(item);
                if (size >= 100 || batch.Count < size) continue;
                yield return [.. batch];
                batch.Clear();
            }

            if (batch.Count > 0) yield return [.. batch];
        }
    }
}
