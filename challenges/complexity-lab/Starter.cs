public static class Solution
{
    /// <summary>The first index whose item is not less than the value; the list's Count if there is none.</summary>
    public static int LowerBound<T>(IReadOnlyList<T> sorted, T value, IComparer<T> comparer) =>
        throw new NotImplementedException();
}
