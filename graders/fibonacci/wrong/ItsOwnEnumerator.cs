// dies: LZ-INDEP
// One object is sequence and enumerator: GetEnumerator resets it and returns this.
using System.Collections;
using System.Numerics;

public static class Solution
{
    public static IEnumerable<BigInteger> Fibonacci() => new FibonacciNumbers();
}

internal sealed class FibonacciNumbers : IEnumerable<BigInteger>, IEnumerator<BigInteger>
{
    private BigInteger next;
    private BigInteger afterNext;

    public BigInteger Current { get; private set; }

    object IEnumerator.Current => Current;

    public IEnumerator<BigInteger> GetEnumerator()
    {
        Reset();
        return this;
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public bool MoveNext()
    {
        (Current, next, afterNext) = (next, afterNext, next + afterNext);
        return true;
    }

    public void Reset() => (next, afterNext) = (0, 1);

    public void Dispose()
    {
    }
}
