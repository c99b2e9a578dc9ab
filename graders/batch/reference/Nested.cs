public static class Solution
{
    public static IEnumerable<T[]> Batch<T>(this IEnumerable<T> source, int size)
    {
        ArgumentNullException.ThrowIfNull(source);
        if (size < 1)
            throw new ArgumentOutOfRangeException(nameof(size), "A batch has at least one item.");
        return Iterator(source, size);
    }

    private static IEnumerable<T[]> Iterator<T>(IEnumerable<T> source, int size)
    {
        using var enumerator = source.GetEnumerator();
        while (enumerator.MoveNext())
            yield return One(enumerator, size).ToArray();
    }

    private static IEnumerable<T> One<T>(IEnumerator<T> enumerator, int size)
    {
        do
        {
            yield return enumerator.Current;
        }
        while (--size > 0 && enumerator.MoveNext());
    }
}
