// dies: MM-GROWTH
// Copies where the list is a List, because an array is read faster.
public static class Solution
{
    public static int LowerBound<T>(IReadOnlyList<T> sorted, T value, IComparer<T> comparer)
    {
        if (sorted is List<T> list) sorted = list.ToArray();
        int low = 0, high = sorted.Count;
        while (low < high)
        {
            int middle = low + ((high - low) / 2);
            if (comparer.Compare(sorted[middle], value) < 0) low = middle + 1; else high = middle;
        }
        return low;
    }
}
