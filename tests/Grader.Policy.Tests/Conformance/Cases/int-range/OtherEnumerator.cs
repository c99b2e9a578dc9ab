// differs: Yours reads: `public IEnumerator<int> GetEnumerator()`. It should read: `public IntRange.Enumerator GetEnumerator()`., line 7
// differs: The type `IntRange.Enumerator` is missing. It should read: `public struct Enumerator : IEnumerator<int>`., line 5
using System.Collections;

public readonly struct IntRange(int start, int count) : IEnumerable<int>
{
    public IEnumerator<int> GetEnumerator() => Enumerable.Range(start, count).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
