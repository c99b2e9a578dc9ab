// dies: VAL
// Leaves arrays and lists to BinarySearch, which finds any of the equal items.
public static class Solution
{
    public static int LowerBound<T>(IReadOnlyList<T> sorted, T value, IComparer<T> comparer)
    {
        if (sorted is T[] array) { int i = Array.BinarySearch(array, value, comparer); return i < 0 ? ~i : i; }
        if (sorted is List<T> list) { int i = list.BinarySearch(value, comparer); return i < 0 ? ~i : i; }
        int low = 0, high = sorted.Count;
        while (low < high)
        {
            int middle = low + ((high - low) / 2);
            if (comparer.Compare(sorted[middle], value) < 0) low = middle + 1; else high = middle;
        }
        return low;
    }
}
