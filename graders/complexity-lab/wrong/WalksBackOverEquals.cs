// dies: CX-OPS
// Finds any item that is equal, then walks back to the first of them, step by step.
public static class Solution
{
    public static int LowerBound<T>(IReadOnlyList<T> sorted, T value, IComparer<T> comparer)
    {
        int low = 0;
        int high = sorted.Count - 1;
        while (low <= high)
        {
            int middle = low + ((high - low) / 2);
            int order = comparer.Compare(sorted[middle], value);
            if (order == 0)
            {
                while (middle > 0 && comparer.Compare(sorted[middle - 1], value) == 0)
                    middle--;
                return middle;
            }

            if (order < 0)
                low = middle + 1;
            else
                high = middle - 1;
        }

        return low;
    }
}
