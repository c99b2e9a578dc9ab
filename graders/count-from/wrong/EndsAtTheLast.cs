// dies: VAL
// Stops quietly where the numbers end: the consumer mistakes that for the end of an endless sequence.
public static class Solution
{
    public static IEnumerable<long> CountFrom(long start, long step = 1)
    {
        for (Int128 value = start; value <= long.MaxValue && value >= long.MinValue; value += step)
            yield return (long)value;
    }
}
