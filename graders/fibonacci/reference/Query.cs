using System.Numerics;

public static class Solution
{
    public static IEnumerable<BigInteger> Fibonacci() =>
        from pair in Unfold((Current: BigInteger.Zero, Next: BigInteger.One), pair => (pair.Next, pair.Current + pair.Next))
        select pair.Current;

    private static IEnumerable<TState> Unfold<TState>(TState state, Func<TState, TState> step)
    {
        for (; ; state = step(state))
            yield return state;
    }
}
