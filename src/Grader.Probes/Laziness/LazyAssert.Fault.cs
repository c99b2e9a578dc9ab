using Grader.Probes.Findings;
using Grader.Probes.Laziness;

namespace Grader.Probes;

public static partial class LazyAssert
{
    /// <summary>
    /// LZ-FAULT: an error comes out as it is, the same instance, after the items that came before it. What a second
    /// MoveNext does after it is not judged.
    /// </summary>
    /// <param name="fault">
    /// The error to inject. One at <see cref="FaultPoint.Open"/> may come out when the enumerator is asked for or at
    /// the first MoveNext.
    /// </param>
    /// <param name="itemsBefore">How many items the consumer gets before the error.</param>
    public static void LetsFaultsThrough<T>(
        Func<IEnumerable<T>> code, Fault fault, int itemsBefore, params SourceProbe[] sources)
    {
        const string property = "LZ-FAULT";
        ArgumentNullException.ThrowIfNull(code);
        ArgumentNullException.ThrowIfNull(fault);
        var session = fault.Probe.Session;
        session.Check(property, () =>
        {
            fault.Inject();
            try
            {
                var walk = Walk<T>.Prepare(session, property, [fault.Probe, .. sources]);
                var thrown = WalkIntoFault(walk, code);
                session.ThrowIfViolated();
                if (FaultFindings.Judge(fault, thrown, walk.Yielded, itemsBefore) is { } finding)
                    throw session.Latch(finding);
            }
            finally
            {
                fault.Remove();
            }
        });
    }
}
