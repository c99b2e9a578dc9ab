// differs: `Countdown` differs from the contract: it is a struct, not a class. Yours reads: `public struct Countdown : IEnumerable<int>`. It should read: `public sealed class Countdown : IEnumerable<int>`., line 4
using System.Collections;

public struct Countdown(int start) : IEnumerable<int>
{
    public IEnumerator<int> GetEnumerator() => Enumerable.Range(0, start).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
