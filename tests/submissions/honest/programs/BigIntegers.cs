// challenge: fibonacci
// expect: passed
// about: BigInteger arithmetic, parsing, comparing and formatting
using System.Numerics;

public static class Solution
{
    public static IEnumerable<BigInteger> Fibonacci()
    {
        var (a, b) = (BigInteger.Zero, BigInteger.Parse("1"));
        while (a.Sign >= 0 && a.CompareTo(b) <= 0 || a > 0)
        {
            yield return a;
            (a, b) = (b, BigInteger.Add(a, b));
        }
    }
}
