// dies: rejected: yield
// without policy: VAL
// Takes yield, and counts to 0.
using System.Collections;

public sealed class Countdown(int start) : IEnumerable<int>
{
    public IEnumerator<int> GetEnumerator()
    {
        for (int number = start; number >= 0; number--)
            yield return number;
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
