// dies: LZ-DISPOSE
// Closes the source unless the comparer throws.
public static class Solution
{
    public static IReadOnlyList<T> TopK<T>(this IEnumerable<T> source, int k, IComparer<T>? comparer = null)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentOutOfRangeException.ThrowIfNegative(k);
        PriorityQueue<T, T> largest = new(comparer);
        IEnumerator<T> items = source.GetEnumerator();
        bool compares = false;
        try
        {
            while (items.MoveNext())
            {
                T item = items.Current;
                compares = true;
                largest.Enqueue(item, item);
                if (largest.Count > k)
                    largest.Dequeue();
                compares = false;
            }
        }
        finally
        {
            if (!compares)
                items.Dispose();
        }

        List<T> result = [];
        while (largest.TryDequeue(out T? item, out _))
            result.Add(item);
        result.Reverse();
        return result;
    }
}
