// dies: VAL
// Assumes that a comparer returns 1; any positive number means greater.
public static class Solution
{
    public static IReadOnlyList<T> TopK<T>(this IEnumerable<T> source, int k, IComparer<T>? comparer = null)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentOutOfRangeException.ThrowIfNegative(k);

        comparer ??= Comparer<T>.Default;
        List<T> best = [];
        foreach (T item in source)
        {
            (int low, int high) = (0, best.Count);
            while (low < high)
            {
                int middle = (low + high) / 2;
                if (comparer.Compare(item, best[middle]) == 1)
                    high = middle;
                else
                    low = middle + 1;
            }

            best.Insert(low, item);
            if (best.Count > k)
                best.RemoveAt(k);
        }

        return best;
    }
}
