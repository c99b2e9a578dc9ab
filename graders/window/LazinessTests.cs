public class LazinessTests
{
    [Fact, Property("LZ-DEFER", "Does nothing until it is enumerated", Points = 1)]
    public void Leaves_the_source_alone_at_the_call()
    {
        var source = Probe.Made(10, i => i);
        LazyAssert.DefersExecution(() => source.Window(3), source);
        LazyAssert.SeesLateChanges([1, 2, 3], 9, source => source.Window(2));
    }

    [Fact, Property("LZ-VALIDATE", "Reports bad arguments at the call", Points = 1)]
    public void Refuses_bad_arguments_at_the_call()
    {
        IEnumerable<int> missing = null!;
        LazyAssert.ValidatesEagerly<ArgumentNullException>("source", () => missing.Window(1));
        LazyAssert.ValidatesEagerly<ArgumentOutOfRangeException>("size", () => Probe.Of(1).Window(0));
        LazyAssert.ValidatesEagerly<ArgumentOutOfRangeException>("size", () => Probe.Of(1).Window(-3));
    }

    [Fact, Property("LZ-PULL", "Pulls one item for each further window", Points = 6)]
    public void Yields_a_window_as_soon_as_its_last_item_is_there()
    {
        foreach (var (count, size) in new[] { (30, 4), (5, 5), (6, 2), (3, 5), (9, 1), (40, Probe.Random.Next(3, 13)) })
        {
            var source = Probe.Made(count, i => i);
            LazyAssert.DemandAtMost(() => source.Window(size), source, window => (long)window + size);
        }

        var endless = Probe.Infinite(i => i, fuse: 1_000);
        LazyAssert.DemandAtMost(() => endless.Window(10), endless, window => window + 10L, take: Probe.Random.Next(100, 600));
        var (texts, large) = (Probe.Infinite(i => $"item {i}"), Probe.Random.Next(100, 250));
        LazyAssert.DemandAtMost(() => texts.Window(large), texts, window => window + (long)large, take: 5);
    }

    [Fact, Property("LZ-ONCE", "Reads its source once", Points = 2)]
    public void Reads_the_source_once()
    {
        var source = Probe.Made(12, i => i);
        LazyAssert.EnumeratesOnce(() => source.Window(4), take: 9, source);
    }

    [Fact, Property("LZ-INDEP", "Gives every consumer its own position", Points = 1)]
    public void Gives_every_consumer_a_position_of_its_own()
    {
        var source = Probe.Made(9, i => i);
        LazyAssert.EnumeratorsAreIndependent(() => source.Window(3), take: 6, source);
    }

    [Fact, Property("LZ-DISPOSE", "Disposes its source, whenever the enumeration stops", Points = 1)]
    public void Disposes_the_source_at_the_end_on_an_early_stop_and_on_an_exception()
    {
        var source = Probe.Made(7, i => i);
        LazyAssert.DisposesOnBreak(() => source.Window(3), upTo: 4, source);
        var objects = Probe.Tracked(7);
        LazyAssert.DisposesOnBreak(() => objects.Window(3), upTo: 4, objects);
        LazyAssert.DisposesAtEnd(() => source.Window(3), source);
        LazyAssert.DisposesAtEnd(() => source.Window(7), source);
        foreach (var (point, at) in new[]
                 {
                     (FaultPoint.Open, 0), (FaultPoint.MoveNext, 0), (FaultPoint.MoveNext, 5),
                     (FaultPoint.Current, 1), (FaultPoint.Current, 5), (FaultPoint.Dispose, 0),
                 })
            LazyAssert.DisposesOnFault(() => source.Window(3), Fault.In(source, point, at), source);
    }

    [Fact, Property("LZ-ALIAS", "Gives each window an array of its own", Points = 2)]
    public void Gives_each_window_an_array_of_its_own()
    {
        LazyAssert.YieldsFreshBuffers(() => Probe.Made(9, i => i + 1).Window(4));
        LazyAssert.YieldsFreshBuffers(() => Probe.Made(9, i => $"item {i}").Window(4));
        var many = Probe.Random.Next(400, 800);
        LazyAssert.YieldsFreshBuffers(() => Probe.Made(many, i => i + 1).Untraced().Window(3));
        foreach (var size in new[] { 2, 5, 6 })
            LazyAssert.YieldsFreshBuffers([1, 2, 3, 4, 5, 6], source => source.Window(size));
    }
}
