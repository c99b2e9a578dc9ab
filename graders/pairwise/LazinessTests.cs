public class LazinessTests
{
    [Fact, Property("LZ-DEFER", "Does nothing until it is enumerated", Points = 1)]
    public void Leaves_the_source_alone_at_the_call()
    {
        var source = Probe.Made(10, i => i + 1);
        LazyAssert.DefersExecution(() => source.Pairwise(), source);
        LazyAssert.SeesLateChanges([1, 2, 3], 9, source => source.Pairwise());
    }

    [Fact, Property("LZ-PULL", "Pulls one item for each further pair", Points = 2)]
    public void Yields_a_pair_as_soon_as_its_second_item_is_there()
    {
        foreach (var count in new[] { 20, 2, 1, 0 })
        {
            var source = Probe.Made(count, i => i + 1);
            LazyAssert.DemandAtMost(() => source.Pairwise(), source, pair => pair + 2L);
        }

        var endless = Probe.Infinite(i => i + 1, fuse: 2_000);
        LazyAssert.DemandAtMost(() => endless.Pairwise(), endless, pair => pair + 2L, take: Probe.Random.Next(100, 600));
        var texts = Probe.Made(20, i => $"item {i}");
        LazyAssert.DemandAtMost(() => texts.Pairwise(), texts, pair => pair + 2L);
    }

    [Fact, Property("LZ-ONCE", "Reads its source once", Points = 6)]
    public void Reads_the_source_once()
    {
        var source = Probe.Made(12, i => i + 1);
        LazyAssert.EnumeratesOnce(() => source.Pairwise(), take: 11, source);
    }

    [Fact, Property("LZ-INDEP", "Gives every consumer its own position", Points = 1)]
    public void Gives_every_consumer_a_position_of_its_own()
    {
        var source = Probe.Made(9, i => i + 1);
        LazyAssert.EnumeratorsAreIndependent(() => source.Pairwise(), take: 8, source);
    }

    [Fact, Property("LZ-DISPOSE", "Disposes its source, whenever the enumeration stops", Points = 2)]
    public void Disposes_the_source_at_the_end_on_an_early_stop_and_on_an_exception()
    {
        var source = Probe.Made(6, i => i + 1);
        var single = Probe.Of(1);
        LazyAssert.DisposesOnBreak(() => source.Pairwise(), upTo: 4, source);
        var objects = Probe.Tracked(6);
        LazyAssert.DisposesOnBreak(() => objects.Pairwise(), upTo: 4, objects);
        LazyAssert.DisposesAtEnd(() => single.Pairwise(), single);
        LazyAssert.DisposesOnFault(() => source.Pairwise(), Fault.In(source, FaultPoint.MoveNext, 0), source);
        LazyAssert.DisposesOnFault(() => source.Pairwise(), Fault.In(source, FaultPoint.MoveNext, 3), source);
    }

    [Fact, Property("LZ-FAULT", "Lets exceptions from its source through", Points = 1)]
    public void Lets_an_exception_of_the_source_through_after_the_pairs_before_it()
    {
        var source = Probe.Made(10, i => i + 1);
        foreach (var (point, at, pairsBefore) in new[]
                 {
                     (FaultPoint.Open, 0, 0), (FaultPoint.MoveNext, 0, 0), (FaultPoint.MoveNext, 5, 4),
                     (FaultPoint.Current, 0, 0), (FaultPoint.Current, 5, 4), (FaultPoint.Dispose, 0, 9),
                 })
            LazyAssert.LetsFaultsThrough(() => source.Pairwise(), Fault.In(source, point, at), pairsBefore, source);
        var objects = Probe.Tracked(10);
        LazyAssert.LetsFaultsThrough(() => objects.Pairwise(), Fault.In(objects, FaultPoint.MoveNext, 5), itemsBefore: 4, objects);
    }

    [Fact, Property("LZ-FAST", "Treats lists and arrays like any other source", Points = 1)]
    public void Treats_collections_like_any_other_source()
    {
        foreach (var count in new[] { 2, 3, 10 })
            LazyAssert.TreatsCollectionsAlike([.. Enumerable.Range(100, count)], source => source.Pairwise());
    }
}
