public static class Solution
{
    public static int LowerBound<T>(IReadOnlyList<T> sorted, T value, IComparer<T> comparer)
    {
        long low = 0;
        long high = 1;
        while (high <= sorted.Count && comparer.Compare(sorted[(int)(high - 1)], value) < 0)
        {
            low = high;
            high *= 2;
        }

        high = Math.Min(high, sorted.Count);
        while (low < high)
        {
            long middle = (low + high) / 2;
            if (comparer.Compare(sorted[(int)middle], value) < 0)
                low = middle + 1;
            else
                high = middle;
        }

        return (int)low;
    }
}
