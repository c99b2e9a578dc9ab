// dies: LZ-RESTART
// Python's count in C#: one counter, which all enumerations share and none resets.
public static class Solution
{
    public static IEnumerable<long> CountFrom(long start, long step = 1)
    {
        long value = start;
        bool isFirst = true;
        return Count();

        IEnumerable<long> Count()
        {
            while (true)
            {
                if (!isFirst)
                    value = checked(value + step);
                isFirst = false;
                yield return value;
            }
        }
    }
}
