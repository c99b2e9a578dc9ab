using System.Diagnostics;
using Grader.Probes.Sources;

namespace Grader.Probes;

/// <summary>Something that student code calls: the calls are counted, and one of them can be made to throw.</summary>
[StackTraceHidden]
public abstract class CallProbe : Instrument
{
    private const int MostArguments = 10_000;

    private long calls;
    private PlannedFault? fault;
    private List<Snapshot[]>? arguments;

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

    /// <summary>The number of calls that stops the run: what was to be shown has been shown.</summary>
    internal long Limit { get; set; } = long.MaxValue;

    internal override long Touches => Calls;

    internal override long Work => Calls;

    /// <summary>The arguments of each call, in order; empty unless an assertion has asked to keep them.</summary>
    internal IReadOnlyList<Snapshot[]> Arguments => arguments ?? [];

    /// <summary>What the last call returned; null unless an assertion has asked to keep arguments, and before the first call.</summary>
    internal Snapshot? NewestResult { get; private set; }

    internal void KeepArguments() => arguments = [];

    internal void Plan(PlannedFault? planned) => fault = planned;

    internal override void Restart()
    {
        Volatile.Write(ref calls, 0);
        NewestResult = null;
        if (arguments is not null) arguments = [];
    }

    private protected void Keep<T1, T2>(T1 first, T2 second)
    {
        if (arguments is { Count: < MostArguments }) arguments.Add([Snapshot.Of(first), Snapshot.Of(second)]);
    }

    private protected void Keep<T>(T argument)
    {
        if (arguments is { Count: < MostArguments }) arguments.Add([Snapshot.Of(argument)]);
    }

    private protected T KeepResult<T>(T result)
    {
        if (arguments is not null) NewestResult = Snapshot.Of(result);
        return result;
    }

    private protected long CountCall(ScalarValue argument)
    {
        var call = Interlocked.Increment(ref calls) - 1;
        if (call == Limit) throw new CountExceededException();
        if (IsTraced) Record(EventKind.Call, call, argument);
        if (fault?.Ordinal != call) return call;
        Record(EventKind.Fault, call);
        throw Throwing.Raise(fault.Reach(Session.Yields));
    }
}

/// <summary>Stops a run that has already counted far more than allowed. It is no violation by itself.</summary>
internal sealed class CountExceededException() : Xunit.Sdk.XunitException("Far more operations than needed.");
