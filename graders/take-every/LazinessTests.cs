public class LazinessTests
{
    [Fact, Property("LZ-DEFER", "Does nothing until it is enumerated", Points = 1)]
    public void Leaves_the_source_alone_at_the_call()
    {
        var source = Probe.Made(10, i => i);
        LazyAssert.DefersExecution(() => source.TakeEvery(2), source);
        LazyAssert.SeesLateChanges([1, 2, 3], 9, source => source.TakeEvery(2));
    }

    [Fact, Property("LZ-VALIDATE", "Reports bad arguments at the call", Points = 1)]
    public void Refuses_bad_arguments_at_the_call()
    {
        IEnumerable<int> missing = null!;
        LazyAssert.ValidatesEagerly<ArgumentNullException>("source", () => missing.TakeEvery(1));
        LazyAssert.ValidatesEagerly<ArgumentOutOfRangeException>("step", () => Probe.Of(1).TakeEvery(0));
        LazyAssert.ValidatesEagerly<ArgumentOutOfRangeException>("step", () => Probe.Of(1).TakeEvery(-1));
        LazyAssert.ValidatesEagerly<ArgumentOutOfRangeException>("step", () => Probe.Of(1).TakeEvery(int.MinValue));
    }

    [Fact, Property("LZ-PULL", "Pulls no further than the item that was asked for", Points = 6)]
    public void Pulls_up_to_the_item_and_not_past_it()
    {
        var random = Probe.Random;
        var drawn = (random.Next(1_100, 3_000), random.Next(1, 30));
        var large = (random.Next(1_500, 3_000), random.Next(100, 700));
        foreach (var (count, step) in new[] { (50, 7), (12, 3), (5, 1), (10, 9), (40, random.Next(2, 11)), drawn, large })
        {
            var source = Probe.Made(count, i => i);
            LazyAssert.DemandAtMost(() => source.TakeEvery(step), source, item => ((long)item * step) + 1);
        }

        var texts = Probe.Made(50, i => $"item {i}");
        LazyAssert.DemandAtMost(() => texts.TakeEvery(7), texts, item => (item * 7L) + 1);
    }

    [Fact, Property("LZ-INFINITE", "Works on a source without an end", Points = 2)]
    public void Works_on_a_source_without_an_end()
    {
        var source = Probe.Infinite(i => i * 2);
        LazyAssert.WorksWithoutEnd(Enumerable.Range(0, 100_000).Select(i => i * 10), () => source.TakeEvery(5), source);
    }

    [Fact, Property("LZ-DISPOSE", "Disposes its source, whenever the consumer stops", Points = 2)]
    public void Disposes_the_source_at_the_end_and_on_an_early_stop()
    {
        var source = Probe.Made(9, i => i);
        LazyAssert.DisposesOnBreak(() => source.TakeEvery(2), upTo: 4, source);
        var objects = Probe.Tracked(9);
        LazyAssert.DisposesOnBreak(() => objects.TakeEvery(2), upTo: 4, objects);
        LazyAssert.DisposesAtEnd(() => source.TakeEvery(2), source);
        LazyAssert.DisposesOnFault(() => source.TakeEvery(2), Fault.In(source, FaultPoint.MoveNext, 0), source);
        LazyAssert.DisposesOnFault(() => source.TakeEvery(2), Fault.In(source, FaultPoint.MoveNext, 5), source);
    }

    [Fact, Property("LZ-RESTART", "Starts again when it is enumerated again", Points = 1)]
    public void Gives_all_items_again_to_a_second_consumer()
    {
        var source = Probe.Made(11, i => i);
        LazyAssert.CanRestart(() => source.TakeEvery(3), take: 4, source);
        LazyAssert.CanRestart(() => source.TakeEvery(3), take: 2, source);
        LazyAssert.EnumeratorsAreIndependent(() => source.TakeEvery(3), take: 4, source);
        LazyAssert.CanRestartAfter(() => source.TakeEvery(3), Fault.In(source, FaultPoint.MoveNext, 5), source);
    }

    [Fact, Property("LZ-FAULT", "Lets exceptions from its source through", Points = 2)]
    public void Lets_an_exception_of_the_source_through_after_the_items_before_it()
    {
        var source = Probe.Made(10, i => i);
        foreach (var (point, at, itemsBefore) in new[]
                 {
                     (FaultPoint.Open, 0, 0), (FaultPoint.MoveNext, 0, 0), (FaultPoint.MoveNext, 5, 2),
                     (FaultPoint.Current, 6, 2), (FaultPoint.Dispose, 0, 4),
                 })
            LazyAssert.LetsFaultsThrough(() => source.TakeEvery(3), Fault.In(source, point, at), itemsBefore, source);
        var objects = Probe.Tracked(10);
        LazyAssert.LetsFaultsThrough(() => objects.TakeEvery(3), Fault.In(objects, FaultPoint.MoveNext, 5), itemsBefore: 2, objects);
    }

    [Fact, Property("LZ-FAST", "Treats lists and arrays like any other source", Points = 1)]
    public void Treats_collections_like_any_other_source()
    {
        foreach (var (count, step) in new[] { (10, 3), (9, 3), (11, 3), (2, 5) })
            LazyAssert.TreatsCollectionsAlike([.. Enumerable.Range(100, count)], source => source.TakeEvery(step));
    }
}
