// dies: VAL
// The middle as half of the sum: for long lists the sum is larger than any int.
public static class Solution
{
    public static int LowerBound<T>(IReadOnlyList<T> sorted, T value, IComparer<T> comparer)
    {
        int low = 0;
        int high = sorted.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (comparer.Compare(sorted[middle], value) < 0)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
