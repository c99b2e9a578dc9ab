// dies: LZ-FAULT
// Goes on with the next item where one cannot be read.
public static class Solution
{
    public static IReadOnlyList<T> TopK<T>(this IEnumerable<T> source, int k, IComparer<T>? comparer = null)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentOutOfRangeException.ThrowIfNegative(k);

        PriorityQueue<T, T> best = new(comparer);
        using IEnumerator<T> items = source.GetEnumerator();
        while (items.MoveNext())
        {
            try
            {
                best.Enqueue(items.Current, items.Current);
            }
            catch (Exception)
            {
                continue;
            }

            if (best.Count > k)
                best.Dequeue();
        }

        T[] result = new T[best.Count];
        for (int i = result.Length - 1; i >= 0; i--)
            result[i] = best.Dequeue();
        return result;
    }
}
