namespace Grader.Probes;

/// <summary>What every probe is: it belongs to the test that made it, writes into that test's trace, and gives nothing away to student code
/// that holds it.</summary>
public abstract class Instrument
{
    private protected Instrument() => Session = Session.Current;

    internal Session Session { get; }

    /// <summary>The probe's name in the trace; null if it needs none.</summary>
    internal string? Label { get; set; }

    /// <summary>The name in quotes, after a space; empty without one.</summary>
    internal string Quoted => Label is { } label ? $" '{label}'" : "";

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

    /// <summary>How often it was used since the last restart, including opening.</summary>
    internal abstract long Touches { get; }

    /// <summary>The same without opening: what a hand-written enumerable must not do before the first MoveNext.</summary>
    internal abstract long Work { get; }

    /// <summary>A name that is drawn for each run.</summary>
    public sealed override string ToString() => Session.Alias;

    /// <summary>Resets the counts. Enumerators handed out earlier keep counting for the earlier run.</summary>
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
