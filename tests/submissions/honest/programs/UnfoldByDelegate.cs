// challenge: fibonacci
// expect: passed
// about: a generic generator built from a seed and two functions
using System.Numerics;

public static class Solution
{
    public static IEnumerable<BigInteger> Fibonacci() =>
        Unfold((A: BigInteger.Zero, B: BigInteger.One), static pair => (pair.B, pair.A + pair.B), static pair => pair.A);

    private static IEnumerable<TResult> Unfold<TState, TResult>(TState seed, Func<TState, TState> next, Func<TState, TResult> read)
    {
        for (var state = seed; ; state = next(state)) yield return read(state);
    }
}
