// dies: VAL
// Negates what Compare returns; int.MinValue has no opposite.
public static class Solution
{
    public static int LowerBound<T>(IReadOnlyList<T> sorted, T value, IComparer<T> comparer)
    {
        int low = 0, high = sorted.Count;
        while (low < high)
        {
            int middle = low + ((high - low) / 2);
            if (-comparer.Compare(sorted[middle], value) > 0) low = middle + 1; else high = middle;
        }
        return low;
    }
}
