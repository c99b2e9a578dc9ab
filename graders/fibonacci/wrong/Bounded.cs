// dies: LZ-INFINITE
// A loop must end somewhere: ten thousand numbers are "enough".
using System.Numerics;

public static class Solution
{
    public static IEnumerable<BigInteger> Fibonacci()
    {
        BigInteger current = 0, next = 1;
        for (int i = 0; i < 10_000; i++)
        {
            yield return current;
            (current, next) = (next, current + next);
        }
    }
}
