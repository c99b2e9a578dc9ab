// dies: CX-OPS
// Halves other lists; in an array or a List it looks at one item after the other.
public static class Solution
{
    public static int LowerBound<T>(IReadOnlyList<T> sorted, T value, IComparer<T> comparer)
    {
        if (sorted is T[] or List<T>)
            return sorted.TakeWhile(item => comparer.Compare(item, value) < 0).Count();

        var (low, high) = (0, sorted.Count);
        while (low < high)
        {
            int middle = low + (high - low) / 2;
            if (comparer.Compare(sorted[middle], value) < 0)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
