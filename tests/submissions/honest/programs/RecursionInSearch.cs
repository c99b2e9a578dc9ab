// challenge: complexity-lab
// expect: passed
// about: tail recursion in a local function with expression bodies
public static class Solution
{
    public static int LowerBound<T>(IReadOnlyList<T> sorted, T value, IComparer<T> comparer)
    {
        return Search(0, sorted.Count);

        int Search(int low, int high) =>
            low == high ? low
            : low + ((high - low) / 2) is var middle && comparer.Compare(sorted[middle], value) < 0 ? Search(middle + 1, high)
            : Search(low, middle);
    }
}
