using System.Collections;

public sealed class Countdown(int start) : IEnumerable<int>
{
    public Walk GetEnumerator() => new(start);

    IEnumerator<int> IEnumerable<int>.GetEnumerator() => new Walk(start);

    IEnumerator IEnumerable.GetEnumerator() => new Walk(start);

    public struct Walk : IEnumerator<int>
    {
        private readonly int start;
        private int passed;

        internal Walk(int start)
        {
            this.start = start;
            passed = -1;
        }

        public readonly int Current => start - passed;

        readonly object IEnumerator.Current => Current;

        public bool MoveNext()
        {
            if (start <= 0 || passed == start)
                return false;

            passed++;
            return passed < start;
        }

        public void Reset() => passed = -1;

        public readonly void Dispose()
        {
        }
    }
}
