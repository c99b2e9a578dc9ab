// dies: VAL
// Adds long numbers: from the 93rd position on they wrap round silently.
using System.Numerics;

public static class Solution
{
    public static IEnumerable<BigInteger> Fibonacci()
    {
        long current = 0, next = 1;
        while (true)
        {
            yield return current;
            (current, next) = (next, unchecked(current + next));
        }
    }
}
