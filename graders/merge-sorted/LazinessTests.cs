public class LazinessTests
{
    [Fact, Property("LZ-DEFER", "Does nothing until it is enumerated", Points = 1)]
    public void Leaves_the_sources_alone_at_the_call()
    {
        var (a, b) = (Probe.Of(1, 4).Named("a"), Probe.Of(2, 3).Named("b"));
        LazyAssert.DefersExecution(() => Solution.MergeSorted(a, b), a, b);
        LazyAssert.SeesLateChanges([1], 9, source => Solution.MergeSorted(source, [4]));
    }

    [Fact, Property("LZ-PULL", "Asks a source for its next item when the last one was used", Points = 2)]
    public void Asks_a_source_for_its_next_item_when_the_last_one_was_used() =>
        LazyAssert.DemandMatches(
            seed: 70_919,
            runs: 30,
            random => Enumerable.Range(0, random.Next(6) == 0 ? random.Next(9, 40) : random.Next(1, 6))
                .Select(source => InNoOther(source, Sorted(random))).ToArray(),
            sources => Solution.MergeSorted(sources),
            Merged);

    [Fact, Property("LZ-INFINITE", "Works on sources without an end", Points = 2)]
    public void Works_on_sources_without_an_end()
    {
        var even = Probe.Infinite(i => (2 * i) + 2, fuse: 1_000).Named("even");
        var tens = Probe.Infinite(i => (10 * i) + 5, fuse: 1_000).Named("tens");
        var few = Probe.Of(1, 7).Named("few");
        LazyAssert.WorksWithoutEnd(
            [1, 2, 4, 5, 6, 7, 8, 10, 12, 14, 15, 16, 18, 20], () => Solution.MergeSorted(few, even, tens), few, even, tens);
    }

    [Fact, Property("LZ-INDEP", "Gives every consumer its own merge", Points = 1)]
    public void Gives_every_consumer_a_position_of_its_own()
    {
        var (a, b) = (Probe.Of(1, 4, 6).Named("a"), Probe.Of(2, 3).Named("b"));
        LazyAssert.EnumeratorsAreIndependent(() => Solution.MergeSorted(a, b), take: 5, a, b);
    }

    [Fact, Property("LZ-PROTOCOL", "Leaves a source alone once it has ended", Points = 1)]
    public void Leaves_a_source_alone_once_it_has_ended()
    {
        var (a, b, c) = (Probe.Of(1, 4, 7).Named("a"), Probe.Of(2).Named("b"), Probe.Of<int>().Named("c"));
        LazyAssert.AsksNoneAfterItsEnd(() => Solution.MergeSorted(a, b, c), a, b, c);
    }

    [Fact, Property("LZ-DISPOSE", "Disposes all sources, whenever the enumeration stops", Points = 1)]
    public void Disposes_all_sources_at_the_end_on_an_early_stop_and_on_an_exception()
    {
        var (a, b, c) = (Probe.Of(1, 4, 7).Named("a"), Probe.Of(2).Named("b"), Probe.Of(3, 6).Named("c"));
        LazyAssert.DisposesOnBreak(() => Solution.MergeSorted(a, b, c), upTo: 6, a, b, c);
        foreach (var fault in new[]
                 {
                     Fault.In(a, FaultPoint.MoveNext, 0), Fault.In(c, FaultPoint.MoveNext, 0),
                     Fault.In(a, FaultPoint.MoveNext, 1), Fault.In(c, FaultPoint.MoveNext, 1),
                     Fault.In(b, FaultPoint.Open), Fault.In(c, FaultPoint.Open), Fault.In(b, FaultPoint.Current, 0),
                 })
            LazyAssert.DisposesOnFault(() => Solution.MergeSorted(a, b, c), fault, a, b, c);
        DisposesWhenAComparisonThrows();
    }

    [Fact, Property("LZ-FAULT", "Lets exceptions from the sources through", Points = 1)]
    public void Lets_an_exception_of_a_source_through_after_the_items_before_it()
    {
        var (a, b, c) = (Probe.Of(1, 4, 7).Named("a"), Probe.Of(2, 5, 8).Named("b"), Probe.Of(3, 6, 9).Named("c"));
        LazyAssert.LetsFaultsThrough(
            () => Solution.MergeSorted(a, b, c), Fault.In(c, FaultPoint.MoveNext, 0), itemsBefore: 0, a, b, c);
        LazyAssert.LetsFaultsThrough(
            () => Solution.MergeSorted(a, b, c), Fault.In(b, FaultPoint.MoveNext, 1), itemsBefore: 2, a, b, c);
        LazyAssert.LetsFaultsThrough(
            () => Solution.MergeSorted(a, b, c), Fault.In(a, FaultPoint.MoveNext, 2), itemsBefore: 4, a, b, c);
    }

    private static void DisposesWhenAComparisonThrows()
    {
        var counter = Probe.Counter();
        var sources = Enumerable.Range(0, 3)
            .Select(rank => Probe.Made(4, i => new Comparable((3 * i) + rank, counter)).Named($"#{rank}")).ToArray();
        foreach (var call in (int[])[0, Probe.Random.Next(1, 8)])
            LazyAssert.DisposesOnFault(() => Solution.MergeSorted<Comparable>(sources), Fault.In(counter, call), sources);
    }

    private static int[] Sorted(Random random) =>
        [.. Enumerable.Range(0, random.Next(0, 6)).Select(_ => random.Next(1, 12)).Distinct().Order()];

    private static IEnumerable<int> Merged(IEnumerable<int>[] sources)
    {
        var enumerators = Array.ConvertAll(sources, source => source.GetEnumerator());
        try
        {
            var live = enumerators.Where(enumerator => enumerator.MoveNext()).ToList();
            while (live.MinBy(enumerator => enumerator.Current) is { } first)
            {
                yield return first.Current;
                if (!first.MoveNext())
                    live.Remove(first);
            }
        }
        finally
        {
            foreach (var enumerator in enumerators)
                enumerator.Dispose();
        }
    }

    /// <summary>Which of equal items comes first, and whether all of them come, is for VAL to tell.</summary>
    private static int[] InNoOther(int source, int[] items) => Array.ConvertAll(items, item => (100 * item) + source);
}
