// dies: LZ-RESTART
// The enumerator counts with a field of the sequence: what one walk has counted, the next one does not find any more.
using System.Collections;

public sealed class Countdown(int start) : IEnumerable<int>
{
    private int next = start;

    public IEnumerator<int> GetEnumerator() => new Enumerator(this);

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private sealed class Enumerator(Countdown countdown) : IEnumerator<int>
    {
        public int Current { get; private set; }

        object IEnumerator.Current => Current;

        public bool MoveNext()
        {
            if (countdown.next <= 0)
                return false;

            Current = countdown.next--;
            return true;
        }

        public void Reset() => throw new NotSupportedException();

        public void Dispose()
        {
        }
    }
}
