// dies: VAL
// LINQ can count for ever; it wraps around, too.
public static class Solution
{
    public static IEnumerable<long> CountFrom(long start, long step = 1) => Enumerable.InfiniteSequence(start, step);
}
