// dies: VAL
// Two assignments one after the other: the second uses the number that the first has just changed.
using System.Numerics;

public static class Solution
{
    public static IEnumerable<BigInteger> Fibonacci()
    {
        BigInteger current = 0, next = 1;
        while (true)
        {
            yield return current;
            current = next;
            next = current + next;
        }
    }
}
