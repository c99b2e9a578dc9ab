// differs: `IntRange` differs from the contract: it is not `readonly`, line 6
// differs: `IntRange.Enumerator` differs from the contract: it is a class, not a struct. Yours reads: `public sealed class Enumerator : IEnumerator<int>`. It should read: `public struct Enumerator : IEnumerator<int>`., line 14
// differs: Yours reads: `public IEnumerator<int> GetEnumerator()`. It should read: `public IntRange.Enumerator GetEnumerator()`., line 8
using System.Collections;

public struct IntRange(int start, int count) : IEnumerable<int>
{   private readonly int sum = start + count;
    public IEnumerator<int> GetEnumerator() => new Enumerator();

    public int Sum => sum;

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public sealed class Enumerator : IEnumerator<int>
    {
        public int Current => 0;

        object IEnumerator.Current => Current;

        public bool MoveNext() => false;

        public void Reset() { }

        public void Dispose() { }
    }
}
