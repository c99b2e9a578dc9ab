// dies: VAL
// Begins at start + 1, one step before the start: after the largest int comes the smallest.
using System.Collections;
public sealed class Countdown(int start) : IEnumerable<int>
{
    public IEnumerator<int> GetEnumerator() => new Walk(start);
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    private sealed class Walk(int start) : IEnumerator<int>
    {
        private int current = start + 1;
        public int Current => current;
        object IEnumerator.Current => Current;
        public bool MoveNext()
        {
            if (current <= 1) return false;
            current--;
            return true;
        }
        public void Reset() => current = start + 1;
        public void Dispose() { }
    }
}
