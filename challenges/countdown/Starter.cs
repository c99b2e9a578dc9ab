using System.Collections;

/// <summary>The numbers start, start - 1 … 1; none where start is not positive.</summary>
public sealed class Countdown : IEnumerable<int>
{
    public Countdown(int start) => throw new NotImplementedException();

    /// <summary>A new enumerator, which stands before the first number.</summary>
    IEnumerator<int> IEnumerable<int>.GetEnumerator() => throw new NotImplementedException();

    /// <summary>The same for those who do not know the type of the items.</summary>
    IEnumerator IEnumerable.GetEnumerator() => throw new NotImplementedException();
}
