// deny: System.Numerics.BigInteger.op_Addition: Add the digits yourself.
// expect: rejected: `+` is not allowed in this challenge: add the digits yourself., line 7, column 71
using System.Numerics;

public static class Solution
{
    public static BigInteger Sum(BigInteger a, BigInteger b) => a * 2 + b;
}
