// challenge: complexity-lab
// expect: passed
// about: long sums, nested conditional expressions and many parentheses
public static class Solution
{
    public static int LowerBound<T>(IReadOnlyList<T> sorted, T value, IComparer<T> comparer)
    {
        var zero = 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0;
        var (low, high) = (zero, sorted.Count + (((((((((zero))))))))));
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            var sign = comparer.Compare(sorted[middle], value) is var order ? order < 0 ? -1 : order > 0 ? 1 : order == 0 ? 0 : 2 : 3;
            if (sign < 0) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
