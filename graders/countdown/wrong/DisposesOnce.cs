// dies: LZ-PROTOCOL
// Throws on a second Dispose.
using System.Collections;

public sealed class Countdown(int start) : IEnumerable<int>
{
    public IEnumerator<int> GetEnumerator() => new Enumerator(start);

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private sealed class Enumerator(int start) : IEnumerator<int>
    {
        private int next = start;
        private bool disposed;

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
            ObjectDisposedException.ThrowIf(disposed, this);
            disposed = true;
        }
    }
}
