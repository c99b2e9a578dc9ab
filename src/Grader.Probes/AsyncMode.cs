namespace Grader.Probes;

/// <summary>How an async source comes back.</summary>
public enum AsyncMode
{
    /// <summary>At once, with the result there.</summary>
    Completed,

    /// <summary>Incomplete; it completes on another thread once somebody awaits it.</summary>
    Yielding,

    /// <summary>Incomplete; it completes when the test lets it, on the test's thread.</summary>
    Gated,
}
