using System.Numerics;

public static class Solution
{
    public static IEnumerable<BigInteger> Fibonacci()
    {
        BigInteger current = 0, next = 1;
        while (true)
        {
            yield return current;
            (current, next) = (next, current + next);
        }
    }
}
