// challenge: fibonacci
// expect: compile_error: CS0246: `BigInteger` is not known here: add `using System.Numerics;` at the top, line 6, column 31
// about: one message, with the namespace, for a name that is used twice
public static class Solution
{
    public static IEnumerable<BigInteger> Fibonacci() => [BigInteger.Zero];
}
