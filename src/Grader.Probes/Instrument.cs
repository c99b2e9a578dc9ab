using Grader.Probes.Sessions;
using Grader.Probes.Tracing;

namespace Grader.Probes;

/// <summary>
/// What every probe is: it belongs to the test that made it, writes into that test's trace, and gives nothing away to
/// student code that holds it.
/// </summary>
public abstract class Instrument
{
    private protected Instrument() => Session = Session.Current;

    internal Session Session { get; }

    /// <summary>How the trace calls the probe; null where it needs no name.</summary>
    internal string? Label { get; set; }

    /// <summary>Whether events are written into the trace. Counting goes on without.</summary>
    internal bool IsTraced
    {
        get;
        set
        {
            field = value;
            Reconsider();
        }
    } = true;

    /// <summary>How often anything was done to it since the last restart, opening included.</summary>
    internal abstract long Touches { get; }

    /// <summary>The same without opening: what a hand-written enumerable must not do before the first MoveNext.</summary>
    internal abstract long Work { get; }

    /// <summary>Always the same text.</summary>
    public sealed override string ToString() => "probe";

    /// <summary>Starts counting from nothing; what was handed out before goes on counting for the past.</summary>
    internal abstract void Restart();

    /// <summary>Something was set on the probe: what it has to do at each call may be less now, or more.</summary>
    private protected virtual void Reconsider()
    {
    }

    internal void Record(EventKind kind, long ordinal = -1, ScalarValue value = default)
    {
        if (IsTraced) Session.Trace.Add(kind, this, ordinal, value);
    }
}
