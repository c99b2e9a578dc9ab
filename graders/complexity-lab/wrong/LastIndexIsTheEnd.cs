// dies: VAL
// Begins with the last index as the end: a value beyond all items ends one too early.
public static class Solution
{
    public static int LowerBound<T>(IReadOnlyList<T> sorted, T value, IComparer<T> comparer)
    {
        int low = 0;
        int high = Math.Max(sorted.Count - 1, 0);
        while (low < high)
        {
            int middle = low + ((high - low) / 2);
            if (comparer.Compare(sorted[middle], value) < 0)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
