public static class Solution
{
    public static int LowerBound<T>(IReadOnlyList<T> sorted, T value, IComparer<T> comparer)
    {
        return Search(0, sorted.Count);

        int Search(int low, int high)
        {
            if (low == high)
                return low;
            int middle = (int)(((uint)low + (uint)high) >> 1);
            return comparer.Compare(sorted[middle], value) < 0 ? Search(middle + 1, high) : Search(low, middle);
        }
    }
}
