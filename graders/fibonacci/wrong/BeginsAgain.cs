// dies: MM-GROWTH
// A method for the n-th number, called for each n: all the additions again for every number.
using System.Numerics;

public static class Solution
{
    public static IEnumerable<BigInteger> Fibonacci()
    {
        for (int position = 0; ; position++)
            yield return Number(position);
    }

    private static BigInteger Number(int position)
    {
        BigInteger current = 0, next = 1;
        for (int i = 0; i < position; i++)
            (current, next) = (next, current + next);
        return current;
    }
}
