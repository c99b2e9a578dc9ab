// dies: rejected: Enumerable.Reverse
// without policy: MM-ALLOC
// Lets LINQ do it; Reverse copies all the numbers, too.
using System.Collections;

public sealed class Countdown(int start) : IEnumerable<int>
{
    public IEnumerator<int> GetEnumerator() => Enumerable.Range(1, Math.Max(0, start)).Reverse().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
