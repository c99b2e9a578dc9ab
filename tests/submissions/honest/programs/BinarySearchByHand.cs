// challenge: complexity-lab
// expect: passed
// about: a while loop with bit shifts and an unsigned shift
public static class Solution
{
    public static int LowerBound<T>(IReadOnlyList<T> sorted, T value, IComparer<T> comparer)
    {
        var low = 0;
        var length = sorted.Count;
        while (length > 0)
        {
            var half = length >>> 1;
            if (comparer.Compare(sorted[low + half], value) < 0)
            {
                low += half + 1;
                length -= half + 1;
            }
            else
            {
                length = half;
            }
        }

        return low;
    }
}
