// dies: VAL
// Answers -1 where the value is missing, as IndexOf does.
public static class Solution
{
    public static int LowerBound<T>(IReadOnlyList<T> sorted, T value, IComparer<T> comparer)
    {
        int low = 0;
        int high = sorted.Count;
        while (low < high)
        {
            int middle = low + ((high - low) / 2);
            if (comparer.Compare(sorted[middle], value) < 0)
                low = middle + 1;
            else
                high = middle;
        }

        return low < sorted.Count && comparer.Compare(sorted[low], value) == 0 ? low : -1;
    }
}
