namespace Grader.Probes;

public static partial class LazyAssert
{
    private const string Order = "LZ-ORDER";

    /// <summary>LZ-ORDER: the declared events, and no others of their kinds on their probes, happen in this order. The consumer takes as
    /// many items as yields are declared (and asks for the end where Finish is), then leaves.</summary>
    /// <param name="code">Calls the student's code with the probes that the steps name.</param>
    /// <param name="order">Kinds that do not occur in it are not compared.</param>
    public static void Interleaves<T>(Func<IEnumerable<T>> code, params Step[] order)
    {
        ArgumentNullException.ThrowIfNull(order);
        var probes = order.Select(step => step.Probe).OfType<Instrument>().Distinct().ToArray();
        var kinds = order.Aggregate(StepKinds.None, (all, step) => all | step.Kind);
        Session.Of(probes).Check(Order, session =>
        {
            var take = order.Count(step => step.Kind == StepKinds.Yield);
            var seen = Events(session, code, kinds, take, kinds.HasFlag(StepKinds.Finish), probes);
            JudgeOrder(session, order, seen);
        });
    }

    /// <summary>LZ-ORDER: the events of these kinds happen in the order in which they happen with the reference.</summary>
    /// <param name="take">How many items to take before leaving; null to run to the end.</param>
    /// <param name="probes">The probes that both were given; they start from nothing for each.</param>
    public static void InterleavesLike<T>(
        StepKinds kinds, Func<IEnumerable<T>> code, Func<IEnumerable<T>> reference, int? take, params Instrument[] probes) =>
        Session.Of(probes).Check(Order, session =>
        {
            var due = Events(session, reference, kinds, take ?? Session.MostItems, andEnd: take is null, probes);
            var seen = Events(session, code, kinds, take ?? Session.MostItems, andEnd: take is null, probes);
            JudgeOrder(session, [.. due.Select(OfTrace)], seen);
        });

    private static List<TraceEvent> Events<T>(
        Session session, Func<IEnumerable<T>> code, StepKinds kinds, int take, bool andEnd, Instrument[] probes)
    {
        var walk = Walk<T>.Prepare(session, Order, probes);
        var whole = session.Trace.Whole = [];
        walk.Call(code);
        walk.Open();
        walk.Run(take);
        if (andEnd && !walk.Ended) walk.Next();
        walk.Close();
        return
        [
            .. whole.Where(entry => Step.Of(entry) is { } step
                && kinds.HasFlag(step.Kind) && (step.Probe is null || Array.IndexOf(probes, step.Probe) >= 0)),
        ];
    }

    private static Step OfTrace(TraceEvent entry) => Step.Of(entry)!;

    private static void JudgeOrder(Session session, Step[] due, List<TraceEvent> events)
    {
        session.ThrowIfViolated();
        var seen = events.ConvertAll(OfTrace);
        for (var i = 0; i < Math.Max(due.Length, seen.Count); i++)
        {
            if (i < due.Length && i < seen.Count && due[i] == seen[i]) continue;
            if (i < due.Length && i < seen.Count && IsOneItemMore(due[i], seen[i])) return;
            throw session.Latch(OrderFindings.OutOfOrder(i, due, seen, at => events[at].WithoutValue));
        }
    }

    /// <summary>An item in the place of the end is for VAL to tell.</summary>
    private static bool IsOneItemMore(Step due, Step seen) => due.Kind == StepKinds.Finish && seen.Kind == StepKinds.Yield;
}
