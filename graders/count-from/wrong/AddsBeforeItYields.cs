// dies: VAL
// Computes the next number before it hands over this one: the last that fits is lost in the exception.
public static class Solution
{
    public static IEnumerable<long> CountFrom(long start, long step = 1)
    {
        long next = start;
        while (true)
        {
            long value = next;
            next = checked(value + step);
            yield return value;
        }
    }
}
