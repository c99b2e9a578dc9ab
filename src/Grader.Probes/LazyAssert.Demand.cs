using System.Runtime.CompilerServices;

namespace Grader.Probes;

public static partial class LazyAssert
{
    private const string Pull = "LZ-PULL";

    /// <summary>So many inputs of random tests come from no seed.</summary>
    private const int DrawnAnew = 2;

    /// <summary>LZ-PULL: pulls no more from its source than each item needs.</summary>
    /// <param name="pulls">The largest number of pulls once the item at a position, from 0, has been asked for. Where the output ends, the
    /// bound for the position after the last item counts.</param>
    /// <param name="take">How many items must come; null runs to the end.</param>
    public static void DemandAtMost<T>(
        Func<IEnumerable<T>> code, SourceProbe source, Func<int, long> pulls, int? take = null,
        [CallerArgumentExpression(nameof(code))] string? call = null) =>
        DemandAtMost(CallText.Of(call), code, take, [Demand.Pulls(source, pulls)]);

    /// <summary>LZ-PULL: uses no more of its sources and callbacks than each item needs.</summary>
    /// <param name="take">How many items must come; null runs to the end.</param>
    public static void DemandAtMost<T>(Func<IEnumerable<T>> code, int? take, params Demand[] demands) =>
        DemandAtMost(given: null, code, take, demands);

    private static void DemandAtMost<T>(Func<string>? given, Func<IEnumerable<T>> code, int? take, Demand[] demands)
    {
        ArgumentNullException.ThrowIfNull(demands);
        var probes = demands.Select(demand => demand.Probe).Distinct().ToArray();
        Session.Of(probes).Check(Pull, session =>
        {
            var walk = CompareDemand(session, code, probes, demands, take ?? Session.MostItems);
            session.NeedMost(Pull, take ?? 0, walk.Yielded);
            walk.Close();
        }, given);
    }

    /// <param name="items">Stops at the first item that is another one, which is for VAL to tell; null goes on.</param>
    private static Walk<T> CompareDemand<T>(
        Session session, Func<IEnumerable<T>> code, IEnumerable<Instrument> probes, IEnumerable<Demand> demands, int take,
        List<Snapshot>? items = null)
    {
        var curves = demands.Select(demand => new DemandCurve(demand)).ToArray();
        var walk = Walk<T>.Start(session, Pull, code, probes);
        var isOther = false;
        while (!walk.Ended && walk.Yielded < take)
        {
            var position = walk.Yielded;
            if (!Array.Exists(curves, curve => curve.Exceeded is not null)) walk.Next();
            else if (Unexpected.Caught(() => walk.Step()) is not null) break;
            isOther = items is not null && !IsDue(items, position, walk);
            if (isOther)
            {
                session.Excuse(LazyFindings.OtherItem(Pull, position), "VAL");
                break;
            }

            foreach (var curve in curves) curve.Add(position, walk.Ended, walk.Current);

            // The trace stops at the first violation, the curves go on to show their shape.
            if (Array.Exists(curves, curve => curve.Exceeded is not null)) session.Trace.Freeze();
        }

        if (walk.Ended && !isOther && Array.TrueForAll(curves, curve => curve.Exceeded is null)) AskAgain(walk, curves);
        if (Array.Find(curves, curve => curve.Exceeded is not null) is { } exceeded)
            throw session.Latch(LazyFindings.Exceeded(Pull, exceeded));
        if (Array.Find(curves, curve => curve.CountsOthers()) is { } other) session.Excuse(LazyFindings.Exceeded(Pull, other), "VAL");
        return walk;
    }

    private static bool IsDue<T>(List<Snapshot> items, int position, Walk<T> walk) => walk.Ended
        ? position == items.Count
        : position < items.Count && items[position].Matches(Snapshot.Of(walk.Current));

    /// <summary>The end is the end: who asks again causes no work. What is answered is LZ-PROTOCOL's to judge.</summary>
    private static void AskAgain<T>(Walk<T> walk, DemandCurve[] curves)
    {
        var position = walk.Yielded;
        walk.Next();
        walk.Next();
        foreach (var curve in curves) curve.Add(position, ended: true);
    }

    /// <summary>LZ-PULL: on random inputs, never pulls more than the reference has pulled when the same item was asked for. Being lazier
    /// than the reference is no fault. For code whose demand depends on the data, such as filters.</summary>
    /// <param name="seed">The same inputs come from the same seed: what is known to be wrong fails each time. Two more are drawn, and a
    /// third one, which is made some hundred items long by giving each item several times.</param>
    /// <param name="runs">How many inputs.</param>
    /// <param name="input">Makes the items of a source.</param>
    /// <param name="code">Calls the student's code.</param>
    /// <param name="reference">Calls the reference.</param>
    public static void DemandMatches<TItem, T>(
        int seed, int runs, Func<Random, TItem[]> input,
        Func<IEnumerable<TItem>, IEnumerable<T>> code, Func<IEnumerable<TItem>, IEnumerable<T>> reference)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(code);
        ArgumentNullException.ThrowIfNull(reference);
        DemandMatches(seed, runs, random => (TItem[][])[input(random)], sources => code(sources[0]), sources => reference(sources[0]));
    }

    /// <summary>The same for code with several sources.</summary>
    /// <param name="inputs">Makes the items of each source.</param>
    public static void DemandMatches<TItem, T>(
        int seed, int runs, Func<Random, TItem[][]> inputs,
        Func<IEnumerable<TItem>[], IEnumerable<T>> code, Func<IEnumerable<TItem>[], IEnumerable<T>> reference)
    {
        ArgumentNullException.ThrowIfNull(inputs);
        ArgumentNullException.ThrowIfNull(code);
        ArgumentNullException.ThrowIfNull(reference);
        Session.Current.Check(Pull, session =>
        {
            var (fixedInputs, newInputs) = (new Random(seed), Draw.Source);
            var (most, got) = (0, 0);
            for (var run = 0; run <= runs + DrawnAnew; run++)
            {
                var items = inputs(run < runs ? fixedInputs : newInputs);
                var sources = Array.ConvertAll(items, some => Probe.Of(some));
                for (var i = 0; i < sources.Length && sources.Length > 1; i++) sources[i].Named($"#{i}");
                // The last input is one more, made longer.
                using var far = run < runs + DrawnAnew ? null : FarRun.Over(sources);
                var given = Snapshot.Of(items.Length == 1 ? items[0] : items);
                session.Given = far is null ? () => $"input {ValueText.Of(given)}" : null;

                // Who gives other items reads other sources, or other items of them: that is for VAL to tell.
                var itemsDue = new List<Snapshot>();
                var due = RunReference(session, () => reference(sources), sources, itemsDue);
                var demands = sources.Select((source, i) => Demand.Pulls(source, position => due[Math.Min(position, due.Count - 1)][i]));
                var walk = CompareDemand(session, () => code(sources), sources, demands, due.Count, itemsDue);
                if (far is null) (most, got) = (most + itemsDue.Count, got + (walk.Ended ? walk.Yielded : itemsDue.Count));
                walk.Close();
            }

            session.Given = null;
            session.NeedMost(Pull, most, got);
        });
    }

    /// <summary>The reference's pulls from each source after each step.</summary>
    private static List<long[]> RunReference<T>(
        Session session, Func<IEnumerable<T>> reference, SourceProbe[] sources, List<Snapshot> items)
    {
        var walk = Walk<T>.Start(session, Pull, reference, sources);
        var due = new List<long[]>();
        while (!walk.Ended && walk.Yielded < Session.MostItems)
        {
            walk.Next();
            due.Add(Array.ConvertAll(sources, source => source.Pulls));
            if (!walk.Ended) items.Add(Snapshot.Of(walk.Current));
        }

        walk.Close();
        return due;
    }
}
