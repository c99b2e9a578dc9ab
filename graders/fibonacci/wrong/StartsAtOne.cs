// dies: VAL
// Begins with 1, 1, as in books that count rabbits.
using System.Numerics;

public static class Solution
{
    public static IEnumerable<BigInteger> Fibonacci()
    {
        BigInteger current = 1, next = 1;
        while (true)
        {
            yield return current;
            (current, next) = (next, current + next);
        }
    }
}
