namespace Grader.Probes;

/// <summary>How the cancellation token reaches an async iterator.</summary>
[Flags]
public enum TokenRoute
{
    /// <summary>Not at all.</summary>
    None = 0,

    /// <summary>As an argument of the method.</summary>
    Argument = 1,

    /// <summary>By WithCancellation, into a parameter marked [EnumeratorCancellation].</summary>
    WithCancellation = 2,

    /// <summary>Each in turn.</summary>
    Both = Argument | WithCancellation,
}
