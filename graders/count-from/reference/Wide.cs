public static class Solution
{
    public static IEnumerable<long> CountFrom(long start, long step = 1)
    {
        for (Int128 value = start; ; value += step)
        {
            if (value > long.MaxValue || value < long.MinValue)
                throw new OverflowException($"After {value - step} there is no number of this step left.");
            yield return (long)value;
        }
    }
}
