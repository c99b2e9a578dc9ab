using Grader.Probes.Findings;
using Grader.Probes.Laziness;
using Grader.Probes.Sessions;

namespace Grader.Probes;

public static partial class LazyAssert
{
    private const string Faults = "LZ-FAULT";

    /// <summary>
    /// LZ-FAULT: an error of a source or callback comes out as the same instance, after exactly the items that came
    /// before it. What MoveNext does afterwards is not looked at.
    /// </summary>
    /// <param name="fault">The error to inject.</param>
    /// <param name="delivered">The items that must come before it.</param>
    /// <param name="probes">Further probes that the code was given.</param>
    public static void LetsFaultThrough<T>(
        Func<IEnumerable<T>> code, Fault fault, int delivered, params Instrument[] probes)
    {
        ArgumentNullException.ThrowIfNull(code);
        ArgumentNullException.ThrowIfNull(fault);
        ArgumentOutOfRangeException.ThrowIfNegative(delivered);
        var session = fault.Probe.Session;
        session.Check(Faults, () =>
        {
            fault.Inject();
            try
            {
                var walk = Walk<T>.Prepare(session, Faults, [fault.Probe, .. probes]);
                var seen = Catch(walk, code);
                JudgeFault(session, fault, delivered, walk.Yielded, seen);
            }
            finally
            {
                fault.Remove();
            }
        });
    }

    /// <summary>What came out while enumerating, or else while disposing; null for nothing.</summary>
    private static Exception? Catch<T>(Walk<T> walk, Func<IEnumerable<T>> code)
    {
        Exception? first = null;
        try
        {
            walk.Call(code);
            walk.OpenAsItIs();
            while (walk.Yielded < MostItems && walk.Step())
            {
            }
        }
        catch (Exception error) when (Unexpected.IsStudents(error))
        {
            first = error;
        }

        try
        {
            walk.CloseAsItIs();
        }
        catch (Exception error) when (Unexpected.IsStudents(error))
        {
            first ??= error;
        }

        return first;
    }

    private static void JudgeFault(Session session, Fault fault, int delivered, int yielded, Exception? seen)
    {
        session.ThrowIfViolated();
        if (!fault.Reached) throw session.Latch(FaultFindings.NeverMet(fault));
        if (seen is null) throw session.Latch(FaultFindings.Lost(Faults, fault));
        if (!ReferenceEquals(seen, fault.Error)) throw session.Latch(FaultFindings.Replaced(fault, seen));
        if (yielded != delivered) throw session.Latch(FaultFindings.WrongStep(fault, delivered, yielded));
    }
}
