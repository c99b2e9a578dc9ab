namespace Grader.Probes;

/// <summary>Where a source can be made to throw.</summary>
public enum FaultPoint
{
    /// <summary>When an enumerator is asked for (GetEnumerator, GetAsyncEnumerator, the call that opens a reader).</summary>
    Open,

    /// <summary>When the item at the ordinal is pulled (MoveNext, MoveNextAsync, reading a line).</summary>
    MoveNext,

    /// <summary>When Current is read for the item at the ordinal.</summary>
    Current,

    /// <summary>When the enumerator is disposed for the first time.</summary>
    Dispose,
}
