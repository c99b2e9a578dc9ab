using System.Collections;

public sealed record Countdown(int Start) : IEnumerable<int>
{
    public IEnumerator<int> GetEnumerator() => Enumerable.Range(0, Start).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
