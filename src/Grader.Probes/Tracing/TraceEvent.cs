namespace Grader.Probes.Tracing;

/// <summary>One event. It keeps no item: a trace that held items would be what the survivor census counts.</summary>
/// <param name="Kind">What happened.</param>
/// <param name="Probe">To which probe; null on the consumer's side.</param>
/// <param name="Ordinal">Which item, call or opening, from 0; -1 where the kind has none.</param>
/// <param name="Value">The item, where its type is a number, a character or a truth value.</param>
internal readonly record struct TraceEvent(EventKind Kind, Instrument? Probe, long Ordinal, ScalarValue Value)
{
    public bool IsConsumers => Kind is EventKind.Yield or EventKind.Finish or EventKind.Break;

    public string WithoutValue => Ordinal < 0 ? Subject : $"{Subject} {Ordinal}";

    public string WithValue => Value.IsKnown ? $"{WithoutValue}: {Value}" : WithoutValue;

    /// <summary>The kind and the name of the probe, without which item.</summary>
    public string Subject => Probe?.Label is { } name ? $"{Verb} {name}" : Verb;

    private string Verb => Kind switch
    {
        EventKind.End => "end of source",
        EventKind.Finish => "end",
        _ => Kind.ToString().ToLowerInvariant(),
    };
}

/// <summary>What happened; the order of the members has no meaning.</summary>
internal enum EventKind : byte
{
    Open,
    Pull,
    End,
    Read,
    Call,
    Fault,
    Dispose,
    Count,
    Index,
    Copy,
    Wait,
    Cancel,
    Rent,
    Return,

    // The consumer's side.
    Yield,
    Finish,
    Break,
}
