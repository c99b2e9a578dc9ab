// dies: VAL
// Adds without checking: after the largest number comes the smallest.
public static class Solution
{
    public static IEnumerable<long> CountFrom(long start, long step = 1)
    {
        for (long value = start; ; value += step)
            yield return value;
    }
}
