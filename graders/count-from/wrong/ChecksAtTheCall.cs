// dies: LZ-DEFER
// Reports an overflow as early as possible, at the call, for a number that nobody may ever ask for.
public static class Solution
{
    public static IEnumerable<long> CountFrom(long start, long step = 1)
    {
        long second = checked(start + step);
        return Rest(start, second, step);
    }

    private static IEnumerable<long> Rest(long start, long second, long step)
    {
        yield return start;
        for (long value = second; ; value = checked(value + step))
            yield return value;
    }
}
