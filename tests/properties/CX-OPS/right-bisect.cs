public static class Solution
{
    public static int LowerBound<T>(IReadOnlyList<T> sorted, T value, IComparer<T> comparer)
    {
        var (low, high) = (0, sorted.Count);
        while (low < high)
        {
            var middle = low + (high - low) / 2;
            if (comparer.Compare(sorted[middle], value) < 0) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
