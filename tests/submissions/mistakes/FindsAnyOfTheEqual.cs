// challenge: complexity-lab
// expect: failed on VAL: Returns a wrong result
// expect: failed on VAL: call LowerBound([10, 20, 20, 20, 30], 20, Comparer<int>.Default); expected 1, got 2
// score: 6
// about: a value is returned, not yielded
public static class Solution
{
    public static int LowerBound<T>(IReadOnlyList<T> sorted, T value, IComparer<T> comparer)
    {
        var list = sorted.ToList();
        int i = list.BinarySearch(value, comparer);
        return i >= 0 ? i : ~i;
    }
}
