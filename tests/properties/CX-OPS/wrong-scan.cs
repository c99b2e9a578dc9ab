public static class Solution
{
    public static int LowerBound<T>(IReadOnlyList<T> sorted, T value, IComparer<T> comparer)
    {
        var index = 0;
        while (index < sorted.Count && comparer.Compare(sorted[index], value) < 0) index++;
        return index;
    }
}
