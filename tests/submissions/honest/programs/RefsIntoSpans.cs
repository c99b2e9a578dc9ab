// challenge: complexity-lab
// expect: passed
// about: references to elements of a span parameter, chosen and returned
public static class Solution
{
    public static int LowerBound<T>(IReadOnlyList<T> sorted, T value, IComparer<T> comparer)
    {
        Span<int> ends = [0, sorted.Count];
        while (ends[0] < ends[1])
        {
            var middle = ends[0] + ((ends[1] - ends[0]) / 2);
            var isBelow = comparer.Compare(sorted[middle], value) < 0;
            End(ends, isBelow) = isBelow ? middle + 1 : middle;
        }

        return Larger(ends);
    }

    private static ref int End(Span<int> ends, bool first) => ref first ? ref ends[0] : ref ends[1];

    private static ref readonly int Larger(ReadOnlySpan<int> items)
    {
        ref readonly var best = ref items[0];
        foreach (ref readonly var item in items)
        {
            if (item > best) best = ref item;
        }

        return ref best;
    }
}
