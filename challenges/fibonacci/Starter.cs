using System.Numerics;

public static class Solution
{
    /// <summary>Yields the Fibonacci numbers, beginning with 0 and 1, without an end.</summary>
    public static IEnumerable<BigInteger> Fibonacci() =>
        throw new NotImplementedException();
}
