// dies: CX-OPS
// Trusts that nobody counts the comparisons of the usual comparer in an array.
public static class Solution
{
    public static int LowerBound<T>(IReadOnlyList<T> sorted, T value, IComparer<T> comparer)
    {
        if (sorted is T[] && comparer == Comparer<T>.Default)
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
