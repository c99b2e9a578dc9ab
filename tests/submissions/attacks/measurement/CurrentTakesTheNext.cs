// challenge: fibonacci
// expect: failed on VAL: Moves without MoveNext
// expect without policy: failed on VAL
// about: the getter of Current adds, so whoever reads it twice gets two numbers
using System.Collections;
using System.Numerics;

public static class Solution
{
    public static IEnumerable<BigInteger> Fibonacci() => new Numbers();

    private sealed class Numbers : IEnumerable<BigInteger>
    {
        public IEnumerator<BigInteger> GetEnumerator() => new Walk();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }

    private sealed class Walk : IEnumerator<BigInteger>
    {
        private BigInteger current = 0;
        private BigInteger next = 1;

        public BigInteger Current
        {
            get
            {
                var result = current;
                (current, next) = (next, current + next);
                return result;
            }
        }

        object IEnumerator.Current => Current;

        public bool MoveNext() => true;

        public void Reset() => throw new NotSupportedException();

        public void Dispose()
        {
        }
    }
}
