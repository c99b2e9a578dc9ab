// dies: CX-OPS
// Halves when it goes left, and takes one step when it goes right.
public static class Solution
{
    public static int LowerBound<T>(IReadOnlyList<T> sorted, T value, IComparer<T> comparer)
    {
        int low = 0;
        int high = sorted.Count;
        while (low < high)
        {
            int middle = low + ((high - low) / 2);
            if (comparer.Compare(sorted[middle], value) >= 0)
                high = middle;
            else if (comparer.Compare(sorted[low], value) < 0)
                low++;
            else
                high = low;
        }

        return low;
    }
}
