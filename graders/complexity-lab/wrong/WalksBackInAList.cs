// dies: CX-OPS
// Lets a List search for itself, and then walks back to the first of the equal items.
public static class Solution
{
    public static int LowerBound<T>(IReadOnlyList<T> sorted, T value, IComparer<T> comparer)
    {
        if (sorted is List<T> list)
        {
            int i = list.BinarySearch(value, comparer);
            if (i < 0) return ~i;
            while (i > 0 && comparer.Compare(list[i - 1], value) == 0) i--;
            return i;
        }
        int low = 0, high = sorted.Count;
        while (low < high)
        {
            int middle = low + ((high - low) / 2);
            if (comparer.Compare(sorted[middle], value) < 0) low = middle + 1; else high = middle;
        }
        return low;
    }
}
