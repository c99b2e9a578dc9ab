// dies: VAL
// Computes start + i * step: the product leaves the range of a long where the sum is still in it.
public static class Solution
{
    public static IEnumerable<long> CountFrom(long start, long step = 1)
    {
        for (long i = 0; ; i++)
            yield return checked(start + (i * step));
    }
}
