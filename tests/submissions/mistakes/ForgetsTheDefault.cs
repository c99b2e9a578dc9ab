// challenge: int-range
// expect: failed on VAL: call forEach(default)
// expect: failed on VAL: or the range makes a list or an array
// score: 8
// about: the input is named where the code throws
using System.Collections;
public readonly struct IntRange : IEnumerable<int>
{
    private readonly List<int> items;
    public IntRange(int start, int count)
    {
        if (count < 0) throw new ArgumentOutOfRangeException("count");
        items = new List<int>();
        for (int i = 0; i < count; i++) items.Add(start + i);
    }
    public Enumerator GetEnumerator() => new Enumerator(items);
    IEnumerator<int> IEnumerable<int>.GetEnumerator() => GetEnumerator();
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    public struct Enumerator : IEnumerator<int>
    {
        List<int> items; int i;
        public Enumerator(List<int> items) { this.items = items; i = -1; }
        public int Current => items[i];
        object IEnumerator.Current => Current;
        public bool MoveNext() { i++; return i < items.Count; }
        void IEnumerator.Reset() { i = -1; }
        void IDisposable.Dispose() { }
    }
}
