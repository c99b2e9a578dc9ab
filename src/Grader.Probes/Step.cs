namespace Grader.Probes;

/// <summary>One event of a declared order. Which item it is follows from the place.</summary>
public sealed record Step
{
    private Step(StepKinds kind, Instrument? probe) => (Kind, Probe) = (kind, probe);

    /// <summary>The consumer gets an item.</summary>
    public static Step Yield { get; } = new(StepKinds.Yield, null);

    /// <summary>The consumer reaches the end.</summary>
    public static Step Finish { get; } = new(StepKinds.Finish, null);

    internal StepKinds Kind { get; }

    internal Instrument? Probe { get; }

    /// <summary>The source is opened.</summary>
    public static Step Open(SourceProbe source) => new(StepKinds.Open, source);

    /// <summary>The source gives an item.</summary>
    public static Step Pull(SourceProbe source) => new(StepKinds.Pull, source);

    /// <summary>The source reports its end for the first time.</summary>
    public static Step End(SourceProbe source) => new(StepKinds.End, source);

    /// <summary>The callback is called.</summary>
    public static Step Call(CallProbe callback) => new(StepKinds.Call, callback);

    /// <summary>The opened source is disposed.</summary>
    public static Step Dispose(SourceProbe source) => new(StepKinds.Dispose, source);

    /// <summary>The kind and the probe's name, as in a trace.</summary>
    public override string ToString()
    {
        var verb = Kind == StepKinds.End ? "end of source" : Kind == StepKinds.Finish ? "end" : Kind.ToString().ToLowerInvariant();
        return Probe?.Label is { } name ? $"{verb} {name}" : verb;
    }

    /// <summary>Null for an event whose kind no order can be declared for.</summary>
    internal static Step? Of(TraceEvent entry) => KindOf(entry.Kind) is var kind and not StepKinds.None ? new(kind, entry.Probe) : null;

    private static StepKinds KindOf(EventKind kind) => kind switch
    {
        EventKind.Open => StepKinds.Open,
        EventKind.Pull => StepKinds.Pull,
        EventKind.End => StepKinds.End,
        EventKind.Call => StepKinds.Call,
        EventKind.Yield => StepKinds.Yield,
        EventKind.Finish => StepKinds.Finish,
        EventKind.Dispose => StepKinds.Dispose,
        _ => StepKinds.None,
    };
}
