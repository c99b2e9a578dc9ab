// dies: CX-OPS
// Looks at one item after the other: right, and as slow as if the list were not sorted.
public static class Solution
{
    public static int LowerBound<T>(IReadOnlyList<T> sorted, T value, IComparer<T> comparer)
    {
        int index = 0;
        while (index < sorted.Count && comparer.Compare(sorted[index], value) < 0)
            index++;
        return index;
    }
}
