namespace Grader.Probes;

public static partial class LazyAssert
{
    /// <summary>LZ-PULL: on random inputs, never pulls more than the reference has pulled when the same item was asked for. Being lazier
    /// than the reference is no fault. For code whose demand depends on the data, such as filters.</summary>
    /// <param name="seed">The same inputs come from the same seed: a verdict does not depend on luck.</param>
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
        const string property = "LZ-PULL";
        ArgumentNullException.ThrowIfNull(inputs);
        ArgumentNullException.ThrowIfNull(code);
        ArgumentNullException.ThrowIfNull(reference);
        var session = Session.Current;
        session.Check(property, () =>
        {
            var random = new Random(seed);
            for (var run = 0; run < runs; run++)
            {
                var items = inputs(random);
                var sources = Array.ConvertAll(items, some => Probe.Of(some));
                if (sources.Length > 1) NameByPosition(sources);
                var given = Snapshot.Of(items.Length == 1 ? items[0] : items);

                var due = RunReference(session, () => reference(sources), sources);
                CompareDemand(session, () => code(sources), sources, due, given);
            }
        });
    }

    private static void NameByPosition<T>(SequenceProbe<T>[] sources)
    {
        for (var i = 0; i < sources.Length; i++) sources[i].Named($"#{i}");
    }

    /// <summary>The reference's pulls from each source after each step.</summary>
    private static List<long[]> RunReference<T>(Session session, Func<IEnumerable<T>> reference, SourceProbe[] sources)
    {
        var walk = Walk<T>.Start(session, "LZ-PULL", reference, sources);
        var due = new List<long[]>();
        while (!walk.Ended && walk.Yielded < Session.MostItems)
        {
            walk.Next();
            due.Add(Array.ConvertAll(sources, source => source.Pulls));
        }

        walk.Close();
        return due;
    }

    private static void CompareDemand<T>(
        Session session, Func<IEnumerable<T>> code, SourceProbe[] sources, List<long[]> due, Snapshot given)
    {
        var demands = sources.Select((source, i) => Demand.Pulls(source, position => due[Math.Min(position, due.Count - 1)][i]));
        var curves = demands.Select(demand => new DemandCurve(demand)).ToArray();
        var walk = Walk<T>.Start(session, "LZ-PULL", code, sources);
        while (!walk.Ended && walk.Yielded < due.Count) Advance(session, walk, curves);

        if (Array.Find(curves, curve => curve.Exceeded is not null) is { } exceeded)
        {
            throw session.Latch(LazyFindings.Exceeded("LZ-PULL", exceeded) with
            {
                CounterExample = $"input {ValueText.Of(given)}",
            });
        }

        if (walk.Yielded < due.Count - 1) throw session.Latch(LazyFindings.EndedEarly("LZ-PULL", due.Count - 1, walk.Yielded));
        walk.Close();
    }
}
