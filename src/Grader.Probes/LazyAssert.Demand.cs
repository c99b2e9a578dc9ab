namespace Grader.Probes;

public static partial class LazyAssert
{
    /// <summary>LZ-PULL: pulls no more from its source than each item needs.</summary>
    /// <param name="pulls">The largest number of pulls once the item at a position, from 0, has been asked for. Where the output ends, the
    /// bound for the position after the last item counts.</param>
    /// <param name="take">How many items must come; null runs to the end.</param>
    public static void DemandAtMost<T>(
        Func<IEnumerable<T>> code, SourceProbe source, Func<int, long> pulls, int? take = null) =>
        DemandAtMost(code, take, Demand.Pulls(source, pulls));

    /// <summary>LZ-PULL: uses no more of its sources and callbacks than each item needs.</summary>
    /// <param name="take">How many items must come; null runs to the end.</param>
    public static void DemandAtMost<T>(Func<IEnumerable<T>> code, int? take, params Demand[] demands)
    {
        ArgumentNullException.ThrowIfNull(code);
        ArgumentNullException.ThrowIfNull(demands);
        CheckDemand("LZ-PULL", code, take, demands);
    }

    private static void CheckDemand<T>(string property, Func<IEnumerable<T>> code, int? take, Demand[] demands)
    {
        var probes = demands.Select(demand => demand.Probe).Distinct().ToArray();
        var session = Session.Of(probes);
        session.Check(property, () =>
        {
            var curves = demands.Select(demand => new DemandCurve(demand)).ToArray();
            var walk = Walk<T>.Start(session, property, code, probes);
            while (!walk.Ended && walk.Yielded < (take ?? Session.MostItems)) Advance(session, walk, curves);

            if (Array.Find(curves, curve => curve.Exceeded is not null) is { } exceeded)
                throw session.Latch(LazyFindings.Exceeded(property, exceeded));
            if (take is { } due && walk.Yielded < due) throw session.Latch(LazyFindings.EndedEarly(property, due, walk.Yielded));
            walk.Close();
        });
    }

    /// <summary>One step; the trace stops at the first violation, the curves go on to show their shape.</summary>
    private static void Advance<T>(Session session, Walk<T> walk, DemandCurve[] curves)
    {
        var position = walk.Yielded;
        walk.Next();
        foreach (var curve in curves) curve.Add(position, walk.Ended);
        if (Array.Exists(curves, curve => curve.Exceeded is not null)) session.Trace.Freeze();
    }
}
