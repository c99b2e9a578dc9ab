namespace Grader.Probes;

/// <summary>An error to inject while an assertion runs: one instance, which must come out as it is. It is of the type that code is most
/// likely to catch on its way: what an empty stack or queue throws, and for a reader what reading throws.</summary>
public sealed class Fault
{
    private const string Message = "The data is damaged here.";

    private readonly PlannedFault planned;
    private readonly Action<PlannedFault> inject;
    private readonly Action<PlannedFault> remove;

    private Fault(Instrument probe, string place, FaultPoint point, int ordinal, Action<PlannedFault> inject, Action<PlannedFault> remove)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(ordinal);
        (Probe, Place, Ordinal, this.inject, this.remove) = (probe, place, ordinal, inject, remove);
        Error = probe is LinesProbe ? new IOException(Message) : new InvalidOperationException(Message);
        planned = new PlannedFault(point, ordinal, Error);
    }

    /// <summary>The instance that is thrown.</summary>
    public Exception Error { get; }

    internal Instrument Probe { get; }

    /// <summary>Where it happens, in words that follow "an error".</summary>
    internal string Place { get; }

    internal int Ordinal { get; }

    internal bool Reached => planned.Reached;

    /// <param name="ordinal">The position of the item from 0; without meaning for Open and Dispose.</param>
    public static Fault In(SourceProbe source, FaultPoint point, int ordinal = 0)
    {
        ArgumentNullException.ThrowIfNull(source);
        var place = point switch
        {
            FaultPoint.Open => "when the source is opened",
            FaultPoint.MoveNext => $"at pull {ordinal} of the source",
            FaultPoint.Current => $"at the source's Current for item {ordinal}",
            _ => "when the source is disposed",
        };
        return new Fault(source, place, point, ordinal, source.Plan, source.Forget);
    }

    /// <param name="call">The call that throws, from 0.</param>
    public static Fault In(CallProbe callback, int call)
    {
        ArgumentNullException.ThrowIfNull(callback);
        return new Fault(callback, $"in call {call} of the callback", FaultPoint.MoveNext, call, callback.Plan, _ => callback.Plan(null));
    }

    internal void Inject() => inject(planned);

    internal void Remove() => remove(planned);
}

/// <summary>An exception that a probe throws when the point is reached.</summary>
internal sealed class PlannedFault(FaultPoint point, long ordinal, Exception error)
{
    public FaultPoint Point => point;

    public long Ordinal => ordinal;

    public bool IsAtItem => point is FaultPoint.MoveNext or FaultPoint.Current;

    /// <summary>Whether student code came so far. Code that is lazier than expected never meets the error.</summary>
    public bool Reached { get; private set; }

    public Exception Reach()
    {
        Reached = true;
        return error;
    }
}
