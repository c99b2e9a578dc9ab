// dies: VAL
// Stops at the first item that is equal; it need not be the first in the list.
public static class Solution
{
    public static int LowerBound<T>(IReadOnlyList<T> sorted, T value, IComparer<T> comparer)
    {
        int low = 0;
        int high = sorted.Count;
        while (low < high)
        {
            int middle = low + ((high - low) / 2);
            int order = comparer.Compare(sorted[middle], value);
            if (order == 0)
                return middle;
            if (order < 0)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
