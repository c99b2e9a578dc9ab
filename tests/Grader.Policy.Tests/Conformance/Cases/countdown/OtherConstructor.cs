// differs: `new Countdown(…)` differs from the contract: it has no parameters, not 1. Yours reads: `public Countdown()`. It should read: `public Countdown(int start)`., line 4
using System.Collections;

public sealed class Countdown : IEnumerable<int>
{
    public IEnumerator<int> GetEnumerator() => throw new NotImplementedException();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
