public class LazinessTests
{
    [Fact, Property("LZ-DEFER", "Does nothing until it is enumerated", Points = 1)]
    public void Leaves_the_sources_alone_at_the_call()
    {
        var (a, b) = (Probe.Of(1, 2).Named("a"), Probe.Of(3, 4).Named("b"));
        LazyAssert.DefersExecution(() => Solution.Interleave(a, b), a, b);
        LazyAssert.SeesLateChanges([1, 2, 3], 9, source => Solution.Interleave(source, [4]));
    }

    [Fact, Property("LZ-PULL", "Pulls only from the source whose turn it is", Points = 3)]
    public void Pulls_only_from_the_source_whose_turn_it_is()
    {
        LazyAssert.DemandMatches(
            seed: 90_007,
            runs: 30,
            random => Enumerable.Range(0, random.Next(6) == 0 ? random.Next(9, 40) : random.Next(1, 5))
                .Select(_ => Numbers(random)).ToArray(),
            sources => Solution.Interleave(sources),
            InTurns);
    }

    [Fact, Property("LZ-PULL", "Opens a source when its first turn comes", Points = 3)]
    public void Opens_a_source_when_its_first_turn_comes()
    {
        var (a, b, c) = (Probe.Of(1, 2, 3).Named("a"), Probe.Of(4, 5).Named("b"), Probe.Of(6, 7, 8).Named("c"));
        LazyAssert.DemandAtMost(
            () => Solution.Interleave(a, b, c), take: null, OpenedFrom(a, 0), OpenedFrom(b, 1), OpenedFrom(c, 2));

        var empty = Probe.Of<int>().Named("empty");
        LazyAssert.DemandAtMost(
            () => Solution.Interleave(a, empty, c), take: null, OpenedFrom(a, 0), OpenedFrom(empty, 1), OpenedFrom(c, 1));
    }

    [Fact, Property("LZ-INFINITE", "Works on sources without an end", Points = 2)]
    public void Works_on_sources_without_an_end()
    {
        var (a, b) = (Probe.Infinite(i => i, fuse: 1_000).Named("a"), Probe.Infinite(i => -i, fuse: 1_000).Named("b"));
        LazyAssert.WorksWithoutEnd(
            Enumerable.Range(0, 30_000).Select(turn => turn % 2 == 0 ? turn / 2 : -turn / 2), () => Solution.Interleave(a, b), a, b);
    }

    [Fact, Property("LZ-INDEP", "Gives every consumer its own round", Points = 1)]
    public void Gives_every_consumer_a_position_of_its_own()
    {
        var (a, b) = (Probe.Of(1, 2, 3).Named("a"), Probe.Of(4, 5).Named("b"));
        LazyAssert.EnumeratorsAreIndependent(() => Solution.Interleave(a, b), take: 5, a, b);
        LeavesTheOtherConsumerItsSources(Solution.Interleave(a, b));
    }

    /// <summary>A consumer that leaves closes what was opened for it, and nothing that another one reads.</summary>
    private static void LeavesTheOtherConsumerItsSources(IEnumerable<int> result)
    {
        int[] alone = [.. result];
        using var staying = result.GetEnumerator();
        List<int> items = [];
        while (staying.MoveNext())
        {
            items.Add(staying.Current);
            foreach (var _ in result)
                break;
        }

        if (!items.SequenceEqual(alone))
        {
            Assert.Fail(
                "LZ-INDEP  One consumer disturbs another. While one was reading, others took one item and left; the one that stayed got"
                + $" [{string.Join(", ", items)}], and alone [{string.Join(", ", alone)}]. Each enumeration must close only what it has"
                + " opened.");
        }
    }

    [Fact, Property("LZ-PROTOCOL", "Leaves a source alone once it has ended", Points = 1)]
    public void Leaves_a_source_alone_once_it_has_ended()
    {
        var (a, b, c) = (Probe.Of(1, 2, 3).Named("a"), Probe.Of(4).Named("b"), Probe.Of<int>().Named("c"));
        LazyAssert.AsksNoneAfterItsEnd(() => Solution.Interleave(a, b, c), a, b, c);
        LazyAssert.AsksNoneAfterItsEnd(() => Solution.Interleave(c, b, a), a, b, c);
    }

    [Fact, Property("LZ-DISPOSE", "Disposes all sources, whenever the enumeration stops", Points = 2)]
    public void Disposes_all_sources_at_the_end_on_an_early_stop_and_on_an_exception()
    {
        var (a, b, c) = (Probe.Of(1, 2, 3).Named("a"), Probe.Of(4).Named("b"), Probe.Of(5, 6).Named("c"));
        LazyAssert.DisposesOnBreak(() => Solution.Interleave(a, b, c), upTo: 6, a, b, c);
        foreach (var fault in new[]
                 {
                     Fault.In(a, FaultPoint.MoveNext, 1), Fault.In(b, FaultPoint.MoveNext, 0), Fault.In(c, FaultPoint.MoveNext, 1),
                     Fault.In(c, FaultPoint.Open),
                 })
            LazyAssert.DisposesOnFault(() => Solution.Interleave(a, b, c), fault, a, b, c);
    }

    [Fact, Property("LZ-FAULT", "Lets exceptions from the sources through", Points = 2)]
    public void Lets_an_exception_of_a_source_through_after_the_items_before_it()
    {
        var (a, b, c) = (Probe.Of(1, 2, 3).Named("a"), Probe.Of(4, 5).Named("b"), Probe.Of(6, 7).Named("c"));
        // All sources end after the last item: when one of them is disposed, at once or at the end, all items have come.
        foreach (var (source, point, at, itemsBefore) in new[]
                 {
                     (a, FaultPoint.Open, 0, 0), (c, FaultPoint.Open, 0, 2),
                     (b, FaultPoint.MoveNext, 1, 4), (c, FaultPoint.MoveNext, 0, 2), (a, FaultPoint.MoveNext, 2, 6),
                     (a, FaultPoint.Current, 0, 0), (b, FaultPoint.Current, 1, 4),
                     (a, FaultPoint.Dispose, 0, 7), (b, FaultPoint.Dispose, 0, 7), (c, FaultPoint.Dispose, 0, 7),
                 })
            LazyAssert.LetsFaultsThrough(() => Solution.Interleave(a, b, c), Fault.In(source, point, at), itemsBefore, a, b, c);
    }

    private static Demand OpenedFrom(SourceProbe source, int position) =>
        Demand.Opens(source, item => item >= position ? 1 : 0);

    private static int[] Numbers(Random random) =>
        [.. Enumerable.Range(0, random.Next(0, 6)).Select(_ => random.Next(100))];

    private static IEnumerable<int> InTurns(IEnumerable<int>[] sources)
    {
        var enumerators = new IEnumerator<int>?[sources.Length];
        var ended = new bool[sources.Length];
        try
        {
            while (ended.Contains(false))
            {
                for (var i = 0; i < sources.Length; i++)
                {
                    if (ended[i])
                        continue;
                    enumerators[i] ??= sources[i].GetEnumerator();
                    ended[i] = !enumerators[i]!.MoveNext();
                    if (!ended[i])
                        yield return enumerators[i]!.Current;
                }
            }
        }
        finally
        {
            foreach (var enumerator in enumerators)
                enumerator?.Dispose();
        }
    }
}
