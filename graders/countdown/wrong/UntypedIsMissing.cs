// dies: VAL
// Leaves the untyped method as the editor wrote it: nobody needs it, but LINQ's Cast, data binding and old libraries.
using System.Collections;

public sealed class Countdown(int start) : IEnumerable<int>
{
    public IEnumerator<int> GetEnumerator() => new Enumerator(start);

    IEnumerator IEnumerable.GetEnumerator() => throw new NotImplementedException();

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
