// challenge: fibonacci
// expect: compile_error: CS0227: Unsafe code is not allowed here: use arrays, indexes and spans
// about: the compiler speaks of an option that students do not have
using System.Numerics;

public static class Solution
{
    public static unsafe IEnumerable<BigInteger> Fibonacci() => [];
}
