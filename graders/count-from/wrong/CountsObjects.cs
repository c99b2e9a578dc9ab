// dies: MM-ALLOC
// Holds the number as an object: every step makes a new box.
public static class Solution
{
    public static IEnumerable<long> CountFrom(long start, long step = 1)
    {
        object value = start;
        while (true)
        {
            yield return (long)value;
            value = checked((long)value + step);
        }
    }
}
