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

/// <summary>Parts of traces. Not ranges and spreads: the base library's code for them is compiled anew in each test host, for this type.
/// </summary>
internal static class TraceEvents
{
    /// <summary>The events from <paramref name="start"/> to before <paramref name="end"/>.</summary>
    public static TraceEvent[] From(this TraceEvent[] events, int start, int end)
    {
        var part = new TraceEvent[end - start];
        Array.Copy(events, start, part, 0, part.Length);
        return part;
    }

    public static TraceEvent[] Then(this TraceEvent[] events, TraceEvent[] more)
    {
        var all = new TraceEvent[events.Length + more.Length];
        Array.Copy(events, all, events.Length);
        Array.Copy(more, 0, all, events.Length, more.Length);
        return all;
    }
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
