// dies: LZ-PROTOCOL
// Hands a disposed enumerator out again: who disposes it twice takes it from its new owner.
using System.Collections;

public sealed class Countdown(int start) : IEnumerable<int>
{
    private Enumerator? free;

    public IEnumerator<int> GetEnumerator()
    {
        Enumerator numbers = free ?? new Enumerator(this);
        free = null;
        numbers.Begin(start);
        return numbers;
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private sealed class Enumerator(Countdown owner) : IEnumerator<int>
    {
        private int next;

        public int Current { get; private set; }

        object IEnumerator.Current => Current;

        public void Begin(int start) => (next, Current) = (start, 0);

        public bool MoveNext()
        {
            if (next <= 0)
                return false;
            Current = next--;
            return true;
        }

        public void Reset() => throw new NotSupportedException();

        public void Dispose() => owner.free = this;
    }
}
