// dies: CX-OPS
// Goes on with a copy of the half that is left: half of the list is read for the first step alone.
public static class Solution
{
    public static int LowerBound<T>(IReadOnlyList<T> sorted, T value, IComparer<T> comparer)
    {
        if (sorted.Count == 0)
            return 0;
        int middle = sorted.Count / 2;
        return comparer.Compare(sorted[middle], value) < 0
            ? middle + 1 + LowerBound(sorted.Skip(middle + 1).Take(1_000_000).ToList(), value, comparer)
            : LowerBound(sorted.Take(Math.Min(middle, 1_000_000)).ToList(), value, comparer);
    }
}
