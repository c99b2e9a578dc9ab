// dies: rejected: Static fields
// without policy: LZ-RESTART
// The two numbers are static fields: the second consumer begins where the first stopped.
using System.Numerics;

public static class Solution
{
    private static BigInteger current = 0;
    private static BigInteger next = 1;

    public static IEnumerable<BigInteger> Fibonacci()
    {
        while (true)
        {
            yield return current;
            (current, next) = (next, current + next);
        }
    }
}
