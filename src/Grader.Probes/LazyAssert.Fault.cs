namespace Grader.Probes;

public static partial class LazyAssert
{
    /// <summary>LZ-FAULT: an error comes out as it is, the same instance, after the items that came before it. What a second MoveNext does
    /// after it is not judged.</summary>
    /// <param name="fault">The error to inject. One at <see cref="FaultPoint.Open"/> may come out when the enumerator is asked for or at
    /// the first MoveNext.</param>
    /// <param name="itemsBefore">How many items the consumer gets before the error.</param>
    public static void LetsFaultsThrough<T>(Func<IEnumerable<T>> code, Fault fault, int itemsBefore, params SourceProbe[] sources)
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
                if (FaultFindings.Judge(fault, thrown, walk.Yielded, itemsBefore) is { } finding) throw session.Latch(finding);
            }
            finally
            {
                fault.Remove();
            }
        });
    }

    /// <summary>LZ-DISPOSE: every enumerator or reader that the code opened is disposed when an error passes through.</summary>
    /// <param name="fault">The error to inject; it must come out while the consumer enumerates.</param>
    public static void DisposesOnFault<T>(Func<IEnumerable<T>> code, Fault fault, params SourceProbe[] sources)
    {
        ArgumentNullException.ThrowIfNull(code);
        ArgumentNullException.ThrowIfNull(fault);
        var session = fault.Probe.Session;
        session.Check(Dispose, () =>
        {
            fault.Inject();
            try
            {
                var walk = Walk<T>.Prepare(session, Dispose, [fault.Probe, .. sources]);
                var thrown = WalkIntoFault(walk, code);
                if (fault.Reached && thrown is null) throw session.Latch(FaultFindings.Lost(Dispose, fault));
                JudgeDisposal(session, sources, $"met an error {fault.Place}", mustOpen: false, walk.HasMoved);
            }
            finally
            {
                fault.Remove();
            }
        });
    }

    /// <summary>Which error comes out, and when, is LZ-FAULT's to judge.</summary>
    /// <returns>The first that came out; null where none did.</returns>
    private static Exception? WalkIntoFault<T>(Walk<T> walk, Func<IEnumerable<T>> code)
    {
        Exception? thrown = null;
        try
        {
            walk.Call(code);
            walk.OpenAsItIs();
            while (walk.Yielded < Session.MostItems && walk.Step())
            {
            }
        }
        catch (Exception error) when (Unexpected.IsStudents(error))
        {
            thrown = error;
        }

        try
        {
            walk.CloseAsItIs();
        }
        catch (Exception error) when (Unexpected.IsStudents(error))
        {
            thrown ??= error;
        }

        return thrown;
    }
}
