// dies: VAL
// Subtracts first and compares afterwards: below the smallest int comes the largest.
using System.Collections;

public sealed class Countdown(int start) : IEnumerable<int>
{
    public IEnumerator<int> GetEnumerator() => new Enumerator(start);

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private sealed class Enumerator(int start) : IEnumerator<int>
    {
        private int next = start;
        private bool ended;

        public int Current => next + 1;

        object IEnumerator.Current => Current;

        public bool MoveNext()
        {
            if (ended || --next < 0)
            {
                ended = true;
                return false;
            }

            return true;
        }

        public void Reset() => throw new NotSupportedException();

        public void Dispose()
        {
        }
    }
}
