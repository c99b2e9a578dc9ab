public static class Solution
{
    public static int LowerBound<T>(IReadOnlyList<T> sorted, T value, IComparer<T> comparer)
    {
        var found = sorted.ToList().BinarySearch(value, comparer);
        return found < 0 ? ~found : found;
    }
}
