namespace Grader.Probes.Sessions;

/// <summary>One event. It keeps no item: a trace that held items would be what the survivor census counts.</summary>
/// <param name="Kind">What happened.</param>
/// <param name="Name">The probe's name; null where it needs none.</param>
/// <param name="Ordinal">Which item, call or opening, from 0; -1 where the kind has none.</param>
/// <param name="Value">The item, where its type is a number, a character or a truth value.</param>
internal readonly record struct TraceEvent(EventKind Kind, string? Name, long Ordinal, ScalarValue Value)
{
    public bool IsConsumers => Kind is EventKind.Yield or EventKind.Finish or EventKind.Break;

    public string WithoutValue
    {
        get
        {
            var verb = Kind switch
            {
                EventKind.Open => "open",
                EventKind.Pull => "pull",
                EventKind.End => "end of source",
                EventKind.Read => "read",
                EventKind.Call => "call",
                EventKind.Fault => "fault",
                EventKind.Dispose => "dispose",
                EventKind.Count => "count",
                EventKind.Index => "index",
                EventKind.Copy => "copy",
                EventKind.Wait => "wait",
                EventKind.Cancel => "cancel",
                EventKind.Rent => "rent",
                EventKind.Return => "return",
                EventKind.Yield => "yield",
                EventKind.Finish => "end",
                _ => "break",
            };
            var named = Name is null ? verb : $"{verb} {Name}";
            return Ordinal < 0 ? named : $"{named} {Ordinal}";
        }
    }

    public string WithValue => Value.IsKnown ? $"{WithoutValue}: {Value}" : WithoutValue;
}
