// dies: VAL
// Stops quietly where the numbers end: the consumer takes that for the end of a sequence that has none.
public static class Solution
{
    public static IEnumerable<long> CountFrom(long start, long step = 1)
    {
        for (Int128 value = start; value <= long.MaxValue && value >= long.MinValue; value += step)
            yield return (long)value;
    }
}
