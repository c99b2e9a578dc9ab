// dies: LZ-INFINITE
// An endless loop looks like a mistake, so there is a limit that "nobody will ever reach".
public static class Solution
{
    public static IEnumerable<long> CountFrom(long start, long step = 1)
    {
        long value = start;
        for (int i = 0; i < 1_000_000; i++)
        {
            yield return value;
            value = checked(value + step);
        }
    }
}
