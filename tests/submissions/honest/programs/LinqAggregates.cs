// challenge: complexity-lab
// expect: passed
// about: Count, LongCount, Sum, Min, Max, Average, MinBy, MaxBy, Aggregate
public static class Solution
{
    public static int LowerBound<T>(IReadOnlyList<T> sorted, T value, IComparer<T> comparer)
    {
        int[] ends = [0, sorted.Count];
        while (ends.Min() < ends.Max())
        {
            var middle = (int)Math.Floor(ends.Average(end => (decimal)end));
            var isLess = comparer.Compare(sorted[middle], value) < 0;
            ends = isLess ? [middle + 1, ends.MaxBy(end => end)] : [ends.MinBy(end => end), middle];
        }

        var sum = ends.Sum(end => (long)end);
        return ends.Aggregate((a, b) => a == b ? a : -1) is var first && ends.Count() == ends.LongCount() && sum == 2L * first ? first : -1;
    }
}
