using System.Collections;

public abstract class Sequence : IEnumerable<int>
{
    public abstract IEnumerator<int> GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

public sealed class Countdown(int start) : Sequence
{
    public override IEnumerator<int> GetEnumerator()
    {
        for (var i = start; i > 0; i--) yield return i;
    }
}
