// dies: VAL
// The same for the untyped Current.
using System.Collections;

public sealed class Countdown(int start) : IEnumerable<int>
{
    public IEnumerator<int> GetEnumerator() => new Enumerator(start);

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private sealed class Enumerator(int start) : IEnumerator<int>
    {
        private int next = start;

        public int Current { get; private set; }

        object IEnumerator.Current => throw new NotImplementedException();

        public bool MoveNext()
        {
            if (next <= 0)
                return false;

            Current = next--;
            return true;
        }

        public void Reset() => throw new NotSupportedException();

        public void Dispose()
        {
        }
    }
}
