using System.Collections;

/// <summary>The numbers start, start - 1 … 1; none if start is not positive.</summary>
public sealed class Countdown : IEnumerable<int>
{
    public Countdown(int start) => throw new NotImplementedException();

    /// <summary>A new enumerator, positioned before the first number.</summary>
    IEnumerator<int> IEnumerable<int>.GetEnumerator() => throw new NotImplementedException();

    /// <summary>The same through the untyped interface.</summary>
    IEnumerator IEnumerable.GetEnumerator() => throw new NotImplementedException();
}
