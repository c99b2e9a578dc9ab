// dies: CX-OPS
// Looks at the last item and the middle one first, then goes through the upper half one by one.
public static class Solution
{
    public static int LowerBound<T>(IReadOnlyList<T> sorted, T value, IComparer<T> comparer)
    {
        int low = 0, high = sorted.Count;
        if (high > 2 && comparer.Compare(sorted[high - 2], value) < 0)
            low = high - 1;
        else if (high is > 2 and < 1_000_000 && comparer.Compare(sorted[high / 2], value) < 0)
        {
            for (low = high / 2; comparer.Compare(sorted[low], value) < 0;)
                low++;
            return low;
        }

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
