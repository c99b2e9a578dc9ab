// challenge: complexity-lab
// expect: passed
// about: collection expressions into spans and nested ones
public static class Solution
{
    public static int LowerBound<T>(IReadOnlyList<T> sorted, T value, IComparer<T> comparer)
    {
        ReadOnlySpan<int> bounds = [0, sorted.Count];
        Span<int> range = [bounds[0], bounds[^1]];
        while (range[0] < range[1])
        {
            var middle = range[0] + ((range[1] - range[0]) / 2);
            ReadOnlySpan<int> next = comparer.Compare(sorted[middle], value) < 0 ? [middle + 1, range[1]] : [range[0], middle];
            next.CopyTo(range);
        }

        int[][] nested = [[range[0]], []];
        return nested[0][0];
    }
}
