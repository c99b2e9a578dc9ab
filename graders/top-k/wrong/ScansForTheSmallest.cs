// dies: CX-OPS
// Keeps k items in a list and looks through all of them for the smallest, for every item.
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
            best.Add(item);
            if (best.Count <= k)
                continue;

            int smallest = 0;
            for (int i = 1; i < best.Count; i++)
            {
                if (comparer.Compare(best[i], best[smallest]) < 0)
                    smallest = i;
            }

            best.RemoveAt(smallest);
        }

        best.Sort((x, y) => comparer.Compare(y, x));
        return best;
    }
}
