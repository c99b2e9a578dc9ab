// dies: LZ-INFINITE
// "A step of 0 leads nowhere": gives one number, and ends.
public static class Solution
{
    public static IEnumerable<long> CountFrom(long start, long step = 1)
    {
        yield return start;
        for (long value = start; step != 0; )
        {
            value = checked(value + step);
            yield return value;
        }
    }
}
