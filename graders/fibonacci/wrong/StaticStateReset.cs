// dies: rejected: Static fields
// without policy: LZ-INDEP
// Static fields, reset at the start of each enumeration: good for one consumer after the other, not for two.
using System.Numerics;

public static class Solution
{
    private static BigInteger current;
    private static BigInteger next;

    public static IEnumerable<BigInteger> Fibonacci()
    {
        (current, next) = (0, 1);
        while (true)
        {
            yield return current;
            (current, next) = (next, current + next);
        }
    }
}
