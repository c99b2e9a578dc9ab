// dies: LZ-INDEP
// Creates one enumerator for all users of the untyped interface.
using System.Collections;
public sealed class Countdown(int start) : IEnumerable<int>
{
    private Walk? untyped;
    public IEnumerator<int> GetEnumerator() => new Walk(start);
    IEnumerator IEnumerable.GetEnumerator() => untyped ??= new Walk(start);
    private sealed class Walk(int start) : IEnumerator<int>
    {
        private int next = start;
        public int Current { get; private set; }
        object IEnumerator.Current => Current;
        public bool MoveNext()
        {
            if (next <= 0) return false;
            Current = next--;
            return true;
        }
        public void Reset() => throw new NotSupportedException();
        public void Dispose() { }
    }
}
