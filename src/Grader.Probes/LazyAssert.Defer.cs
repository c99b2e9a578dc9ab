namespace Grader.Probes;

/// <summary>What lazy code must do. Each assertion calls the student's code itself, as often as it needs, and restarts the given probes
/// before each run. An unexpected exception from student code is a violation too.</summary>
/// <exception cref="PropertyViolationException">From every assertion: the property does not hold.</exception>
public static partial class LazyAssert
{
    /// <summary>LZ-DEFER: nothing happens until the first MoveNext. Opening a source in GetEnumerator is legal (hand-written enumerables do
    /// it), reading from it there is not.</summary>
    /// <param name="code">Calls the student's code; the sequence is not to be enumerated.</param>
    /// <param name="probes">The sources and callbacks that it was given.</param>
    public static void DefersExecution<T>(Func<IEnumerable<T>> code, params Instrument[] probes)
    {
        const string property = "LZ-DEFER";
        Session.Of(probes).Check(property, session =>
        {
            var walk = Walk<T>.Prepare(session, property, probes);
            walk.Call(code);
            if (Array.Find(probes, probe => probe.Touches > 0) is { } touched)
                throw session.Latch(LazyFindings.WorkedEarly(touched, atCall: true));

            walk.Open();
            if (Array.Find(probes, probe => probe.Work > 0) is { } worked)
                throw session.Latch(LazyFindings.WorkedEarly(worked, atCall: false));

            // Only work that is done at all can have been deferred.
            if (!walk.Next() && Array.TrueForAll(probes, probe => probe.Work == 0)) throw session.Latch(LazyFindings.DidNothing(property));
            walk.Close();
        });
    }
}
