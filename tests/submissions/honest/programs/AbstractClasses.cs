// challenge: fibonacci
// expect: passed
// about: abstract and virtual members, base calls, sealed overrides, protected fields
using System.Collections;
using System.Numerics;

public static class Solution
{
    public static IEnumerable<BigInteger> Fibonacci() => new Sequence();

    private abstract class Recurrence : IEnumerator<BigInteger>
    {
        protected BigInteger last, next = BigInteger.One;
        private bool isStarted;

        public BigInteger Current => last;

        object IEnumerator.Current => Current;

        public virtual bool MoveNext()
        {
            if (isStarted) Step();
            return isStarted = true;
        }

        public void Reset() => throw new NotSupportedException();

        public void Dispose() { }

        protected abstract void Step();
    }

    private class Additive : Recurrence
    {
        protected override void Step() => (last, next) = (next, last + next);
    }

    private sealed class Logged : Additive
    {
        private int steps;

        protected sealed override void Step()
        {
            steps++;
            base.Step();
        }
    }

    private sealed class Sequence : IEnumerable<BigInteger>
    {
        public IEnumerator<BigInteger> GetEnumerator() => new Logged();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
