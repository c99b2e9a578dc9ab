using System.Numerics;

public static class Solution
{
    public static IEnumerable<BigInteger> Fibonacci()
    {
        for (Pair pair = new(0, 1); ; pair = pair.Step())
            yield return pair.Current;
    }

    private sealed record Pair(BigInteger Current, BigInteger Next)
    {
        public Pair Step() => new(Next, Current + Next);
    }
}
