namespace Grader.Probes;

/// <summary>How the operations of an async source complete.</summary>
public enum AsyncMode
{
    /// <summary>Completed at once, with its result.</summary>
    Completed,

    /// <summary>Incomplete; completes in a later turn of the thread pool, once awaited.</summary>
    Yielding,

    /// <summary>Incomplete; completes on the test's thread when the test releases it.</summary>
    Gated,
}
