// dies: LZ-PROTOCOL
// Ends at exactly 0: asked again after the end, it continues below.
using System.Collections;

public sealed class Countdown(int start) : IEnumerable<int>
{
    public IEnumerator<int> GetEnumerator() => new Enumerator(Math.Max(0, start));

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private sealed class Enumerator(int start) : IEnumerator<int>
    {
        private int next = start;

        public int Current { get; private set; }

        object IEnumerator.Current => Current;

        public bool MoveNext()
        {
            Current = next;
            return next-- != 0;
        }

        public void Reset() => throw new NotSupportedException();

        public void Dispose()
        {
        }
    }
}
