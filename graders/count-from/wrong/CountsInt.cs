// dies: VAL
// Range with a Select: counts in int, and converts to long only afterwards.
public static class Solution
{
    public static IEnumerable<long> CountFrom(long start, long step = 1)
    {
        int from = (int)start;
        int by = (int)step;
        return Enumerable.Range(0, int.MaxValue).Select(i => (long)checked(from + (i * by)));
    }
}
