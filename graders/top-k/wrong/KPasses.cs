// dies: LZ-ONCE
// Looks for the largest k times; every pass opens the source again.
public static class Solution
{
    public static IReadOnlyList<T> TopK<T>(this IEnumerable<T> source, int k, IComparer<T>? comparer = null)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentOutOfRangeException.ThrowIfNegative(k);

        comparer ??= Comparer<T>.Default;
        HashSet<int> taken = [];
        List<T> result = [];
        while (result.Count < k)
        {
            int best = -1;
            T largest = default!;
            int index = 0;
            foreach (T item in source)
            {
                if (!taken.Contains(index) && (best < 0 || comparer.Compare(item, largest) > 0))
                    (best, largest) = (index, item);
                index++;
            }

            if (best < 0)
                break;
            taken.Add(best);
            result.Add(largest);
        }

        return result;
    }
}
