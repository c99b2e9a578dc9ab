// deny: yield: Write the enumerator by hand.
// expect: rejected: `yield` is not allowed in this challenge: write the enumerator by hand., line 7, column 41
public sealed class Countdown(int start) : IEnumerable<int>
{
    public IEnumerator<int> GetEnumerator()
    {
        for (var i = start; i > 0; i--) yield return i;
    }

    System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
}
