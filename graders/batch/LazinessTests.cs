public class LazinessTests
{
    [Fact, Property("LZ-DEFER", "Does nothing until it is enumerated", Points = 1)]
    public void Leaves_the_source_alone_at_the_call()
    {
        var source = Probe.Made(10, i => i);
        LazyAssert.DefersExecution(() => source.Batch(3), source);
        LazyAssert.SeesLateChanges([1, 2, 3], 9, source => source.Batch(2));
    }

    [Fact, Property("LZ-VALIDATE", "Reports bad arguments at the call", Points = 1)]
    public void Refuses_bad_arguments_at_the_call()
    {
        IEnumerable<int> missing = null!;
        LazyAssert.ValidatesEagerly<ArgumentNullException>("source", () => missing.Batch(1));
        LazyAssert.ValidatesEagerly<ArgumentOutOfRangeException>("size", () => Probe.Of(1).Batch(0));
        LazyAssert.ValidatesEagerly<ArgumentOutOfRangeException>("size", () => Probe.Of(1).Batch(-3));
    }

    [Fact, Property("LZ-PULL", "Yields a batch as soon as it is full", Points = 6)]
    public void Yields_a_full_batch_without_a_further_pull()
    {
        foreach (var (count, size) in new[] { (30, 4), (12, 3), (6, 1), (3, 5), (12, 2), (40, Probe.Random.Next(5, 13)) })
        {
            var source = Probe.Made(count, i => i);
            LazyAssert.DemandAtMost(
                () => source.Batch(size), source, batch => Math.Min((batch + 1L) * size, count + 1));
        }

        var endless = Probe.Infinite(i => i, fuse: 1_000);
        LazyAssert.DemandAtMost(() => endless.Batch(10), endless, batch => (batch + 1L) * 10, take: Probe.Random.Next(12, 90));
        var (texts, large) = (Probe.Infinite(i => $"item {i}"), Probe.Random.Next(100, 300));
        LazyAssert.DemandAtMost(() => texts.Batch(large), texts, batch => (batch + 1L) * large, take: 3);
    }

    [Fact, Property("LZ-ONCE", "Reads its source once", Points = 2)]
    public void Reads_the_source_once()
    {
        var source = Probe.Made(20, i => i);
        LazyAssert.EnumeratesOnce(() => source.Batch(6), take: 4, source);
        LazyAssert.EnumeratorsAreIndependent(() => source.Batch(6), take: 4, source);
    }

    [Fact, Property("LZ-DISPOSE", "Disposes its source, whenever the consumer stops", Points = 1)]
    public void Disposes_the_source_at_the_end_and_on_an_early_stop()
    {
        var source = Probe.Made(8, i => i);
        LazyAssert.DisposesOnBreak(() => source.Batch(3), upTo: 3, source);
        var objects = Probe.Tracked(8);
        LazyAssert.DisposesOnBreak(() => objects.Batch(3), upTo: 3, objects);
        LazyAssert.DisposesAtEnd(() => source.Batch(3), source);
        LazyAssert.DisposesAtEnd(() => source.Batch(4), source);
        LazyAssert.DisposesOnFault(() => source.Batch(3), Fault.In(source, FaultPoint.MoveNext, 0), source);
        LazyAssert.DisposesOnFault(() => source.Batch(3), Fault.In(source, FaultPoint.MoveNext, 4), source);
    }

    [Fact, Property("LZ-FAULT", "Lets exceptions from its source through", Points = 1)]
    public void Lets_an_exception_of_the_source_through_after_the_full_batches()
    {
        var source = Probe.Made(10, i => i);
        foreach (var (point, at, batchesBefore) in new[]
                 {
                     (FaultPoint.Open, 0, 0), (FaultPoint.MoveNext, 6, 2), (FaultPoint.MoveNext, 7, 2),
                     (FaultPoint.Current, 0, 0), (FaultPoint.Current, 4, 1), (FaultPoint.Current, 9, 3),
                 })
            LazyAssert.LetsFaultsThrough(() => source.Batch(3), Fault.In(source, point, at), batchesBefore, source);
        LazyAssert.LetsFaultsThrough(() => source.Batch(5), Fault.In(source, FaultPoint.Dispose), itemsBefore: 2, source);
        var objects = Probe.Tracked(10);
        LazyAssert.LetsFaultsThrough(() => objects.Batch(3), Fault.In(objects, FaultPoint.MoveNext, 7), itemsBefore: 2, objects);
    }

    [Fact, Property("LZ-ALIAS", "Gives each batch an array of its own", Points = 2)]
    public void Gives_each_batch_an_array_of_its_own()
    {
        LazyAssert.YieldsFreshBuffers(() => Probe.Made(14, i => i + 1).Batch(4));
        LazyAssert.YieldsFreshBuffers(() => Probe.Made(14, i => $"item {i}").Batch(4));
        var many = Probe.Random.Next(700, 1_500);
        LazyAssert.YieldsFreshBuffers(() => Probe.Made(many, i => i + 1).Untraced().Batch(2));
        foreach (var size in new[] { 1, 2, 5, 6 })
            LazyAssert.YieldsFreshBuffers([1, 2, 3, 4, 5, 6], source => source.Batch(size));
    }
}
