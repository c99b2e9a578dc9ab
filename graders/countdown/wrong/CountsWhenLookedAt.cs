// dies: LZ-PROTOCOL
// Counts in Current: code that reads it twice sees two numbers.
using System.Collections;
public sealed class Countdown(int start) : IEnumerable<int>
{
    public IEnumerator<int> GetEnumerator() => new Walk(start);
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    private sealed class Walk(int left) : IEnumerator<int>
    {
        public int Current => left--;
        object IEnumerator.Current => Current;
        public bool MoveNext() => left > 0;
        public void Reset() => throw new NotSupportedException();
        public void Dispose() { }
    }
}
