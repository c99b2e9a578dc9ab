// expect: allowed
// about: BigInteger, infinite sequences, primes with a callback, overflow
using System.Numerics;

public static class Solution
{
    public static IEnumerable<BigInteger> Fibonacci()
    {
        var (a, b) = (BigInteger.Zero, BigInteger.One);
        for (;;)
        {
            yield return a;
            (a, b) = (b, a + b);
        }
    }

    public static IEnumerable<int> Primes(Func<int, int, bool> divides)
    {
        var known = new List<int>();
        for (var n = 2; n > 0; n++)
        {
            if (known.TakeWhile(p => (long)p * p <= n).Any(p => divides(p, n))) continue;
            known.Add(n);
            yield return n;
        }
    }
}
