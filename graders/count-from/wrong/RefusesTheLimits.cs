// dies: VAL
// Throws at the limits of a long whatever the step is: a step of 0, and the way back from a limit, never overflow.
public static class Solution
{
    public static IEnumerable<long> CountFrom(long start, long step = 1)
    {
        long value = start;
        while (true)
        {
            yield return value;
            if (value is long.MaxValue or long.MinValue)
                throw new OverflowException();
            value = checked(value + step);
        }
    }
}
