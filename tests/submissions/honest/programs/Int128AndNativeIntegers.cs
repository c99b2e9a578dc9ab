// challenge: count-from
// expect: passed
// about: Int128, nint and numeric conversions
public static class Solution
{
    public static IEnumerable<long> CountFrom(long start, long step = 1)
    {
        Int128 value = start;
        for (nint i = 0; ; i = 1)
        {
            if (i > 0) value += step;
            yield return checked((long)value);
        }
    }
}
