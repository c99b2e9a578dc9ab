// dies: LZ-VALIDATE
// The checks are in a method with a yield, so nothing is checked before the first MoveNext.
public static class Solution
{
    public static IEnumerable<T[]> Batch<T>(this IEnumerable<T> source, int size)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentOutOfRangeException.ThrowIfLessThan(size, 1);

        List<T> batch = [];
        foreach (T item in source)
        {
            batch.Add(item);
            if (batch.Count == size)
            {
                yield return batch.ToArray();
                batch.Clear();
            }
        }

        if (batch.Count > 0)
            yield return batch.ToArray();
    }
}
