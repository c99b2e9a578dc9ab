// dies: VAL
// Assumes that a comparer returns -1; any negative number means less.
public static class Solution
{
    public static int LowerBound<T>(IReadOnlyList<T> sorted, T value, IComparer<T> comparer)
    {
        int low = 0;
        int high = sorted.Count;
        while (low < high)
        {
            int middle = low + ((high - low) / 2);
            if (comparer.Compare(sorted[middle], value) == -1)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
