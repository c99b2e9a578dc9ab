using Grader.Probes.Sessions;
using Grader.Probes.Sources;

namespace Grader.Probes.Callbacks;

/// <summary>Something that student code calls: the calls are counted, and one of them can be made to throw.</summary>
public abstract class CallProbe : Instrument
{
    private long calls;
    private PlannedFault? fault;

    private protected CallProbe()
    {
    }

    /// <summary>How often it was called.</summary>
    public long Calls => Volatile.Read(ref calls);

    /// <summary>Throws the exception, always the same instance, at the call with this ordinal, from 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The ordinal is negative.</exception>
    public void ThrowAt(int call, Exception exception)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(call);
        ArgumentNullException.ThrowIfNull(exception);
        fault = new PlannedFault(FaultPoint.MoveNext, call, exception);
    }

    internal override long Touches => Calls;

    internal override long Work => Calls;

    internal void Plan(PlannedFault? planned) => fault = planned;

    internal override void Restart() => Volatile.Write(ref calls, 0);

    private protected long CountCall(ScalarValue argument)
    {
        var call = Interlocked.Increment(ref calls) - 1;
        if (IsTraced) Record(EventKind.Call, call, argument);
        if (fault?.Ordinal != call) return call;
        Record(EventKind.Fault, call);
        throw fault.Reach();
    }
}
