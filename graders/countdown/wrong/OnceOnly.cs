// dies: LZ-RESTART
// One enumerator is made in the constructor and handed to everybody, as Python would: used up after one walk.
using System.Collections;

public sealed class Countdown(int start) : IEnumerable<int>
{
    private readonly Enumerator walk = new(start);

    public IEnumerator<int> GetEnumerator() => walk;

    IEnumerator IEnumerable.GetEnumerator() => walk;

    private sealed class Enumerator(int start) : IEnumerator<int>
    {
        private int next = start;

        public int Current { get; private set; }

        object IEnumerator.Current => Current;

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
