// dies: CX-OPS
// One line of LINQ, which compares every item that is less.
public static class Solution
{
    public static int LowerBound<T>(IReadOnlyList<T> sorted, T value, IComparer<T> comparer)
    {
        return sorted.TakeWhile(item => comparer.Compare(item, value) < 0).Count();
    }
}
