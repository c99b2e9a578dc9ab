using System.Collections;
using System.Numerics;

public static class Solution
{
    public static IEnumerable<BigInteger> Fibonacci() => new FibonacciNumbers();
}

internal sealed class FibonacciNumbers : IEnumerable<BigInteger>
{
    public IEnumerator<BigInteger> GetEnumerator() => new Enumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private sealed class Enumerator : IEnumerator<BigInteger>
    {
        private BigInteger before = 1;

        public BigInteger Current { get; private set; } = -1;

        object IEnumerator.Current => Current;

        public bool MoveNext()
        {
            if (Current.Sign < 0)
            {
                Current = 0;
                return true;
            }

            (before, Current) = (Current, before + Current);
            return true;
        }

        public void Reset() => (before, Current) = (1, -1);

        public void Dispose()
        {
        }
    }
}
