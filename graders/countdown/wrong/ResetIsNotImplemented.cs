// dies: LZ-PROTOCOL
// Leaves in Reset what the editor has put there.
using System.Collections;

public sealed class Countdown(int start) : IEnumerable<int>
{
    public IEnumerator<int> GetEnumerator() => new Enumerator(start);

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private sealed class Enumerator(int next) : IEnumerator<int>
    {
        public int Current { get; private set; }

        object IEnumerator.Current => Current;

        public bool MoveNext()
        {
            if (next <= 0)
                return false;
            Current = next--;
            return true;
        }

        public void Reset() => throw new NotImplementedException();

        public void Dispose()
        {
        }
    }
}
