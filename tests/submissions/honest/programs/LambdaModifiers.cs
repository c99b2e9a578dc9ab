// challenge: complexity-lab
// expect: passed
// about: ref and out modifiers in lambdas without parameter types
public static class Solution
{
    private delegate void Halve<T>(ref int low, ref int high, out int middle);

    public static int LowerBound<T>(IReadOnlyList<T> sorted, T value, IComparer<T> comparer)
    {
        Halve<T> halve = (ref low, ref high, out middle) =>
        {
            middle = low + ((high - low) / 2);
            if (comparer.Compare(sorted[middle], value) < 0) low = middle + 1;
            else high = middle;
        };
        var (first, end) = (0, sorted.Count);
        while (first < end) halve(ref first, ref end, out _);
        return first;
    }
}
