// dies: CX-OPS
// Makes sure that the list is sorted before it searches, and compares all of it.
public static class Solution
{
    public static int LowerBound<T>(IReadOnlyList<T> sorted, T value, IComparer<T> comparer)
    {
        for (int i = 1; i < sorted.Count; i++)
        {
            if (comparer.Compare(sorted[i - 1], sorted[i]) > 0)
                throw new ArgumentException("The list is not sorted.", nameof(sorted));
        }

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

        return low;
    }
}
