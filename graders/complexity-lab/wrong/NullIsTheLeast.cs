// dies: VAL
// Treats null as less than everything, whatever the comparer says.
public static class Solution
{
    public static int LowerBound<T>(IReadOnlyList<T> sorted, T value, IComparer<T> comparer)
    {
        if (value is null) return 0;
        int low = 0, high = sorted.Count;
        while (low < high)
        {
            int middle = low + ((high - low) / 2);
            if (comparer.Compare(sorted[middle], value) < 0) low = middle + 1; else high = middle;
        }
        return low;
    }
}
