using System.Collections;

public sealed class Countdown : IEnumerable<int>
{
    public Countdown(int start) => throw new NotImplementedException();

    public IEnumerator<int> GetEnumerator() => throw new NotImplementedException();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
