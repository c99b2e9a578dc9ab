public class LazinessTests
{
    [Fact, Property("LZ-DEFER", "Does nothing until it is enumerated", Points = 1)]
    public void Leaves_the_source_alone_at_the_call()
    {
        var source = Probe.Made(4, i => i);
        LazyAssert.DefersExecution(() => source.Cycle(), source);
        LazyAssert.SeesLateChanges([1, 2, 3], 9, source => source.Cycle().Take(5), remembers: true);
    }

    [Fact, Property("LZ-VALIDATE", "Reports a missing source at the call", Points = 1)]
    public void Refuses_a_missing_source_at_the_call()
    {
        IEnumerable<int> missing = null!;
        LazyAssert.ValidatesEagerly<ArgumentNullException>("source", () => missing.Cycle());
    }

    [Fact, Property("LZ-PULL", "Streams the first round and pulls nothing in the others", Points = 2)]
    public void Streams_the_first_round_and_pulls_nothing_afterwards()
    {
        var source = Probe.Made(5, i => i);
        LazyAssert.DemandAtMost(() => source.Cycle(), source, item => Math.Min(item + 1, 6), take: 23);

        var objects = Probe.Tracked(5);
        LazyAssert.DemandAtMost(() => objects.Cycle(), objects, item => Math.Min(item + 1, 6), take: 23);

        var single = Probe.Of("one");
        LazyAssert.DemandAtMost(() => single.Cycle(), single, item => Math.Min(item + 1, 2), take: 5);

        var endless = Probe.Infinite(i => i, fuse: 1_000);
        LazyAssert.DemandAtMost(() => endless.Cycle(), endless, item => item + 1, take: Probe.Random.Next(100, 600));
        LazyAssert.TreatsCollectionsAlike([1, 2, 3], source => source.Cycle().Take(250));
    }

    [Fact, Property("LZ-ONCE", "Reads its source once, however many rounds it makes", Points = 6)]
    public void Reads_the_source_once()
    {
        var source = Probe.Made(4, i => i);
        LazyAssert.EnumeratesOnce(() => source.Cycle(), take: 18, source);
        LazyAssert.EnumeratesOnce(() => source.Cycle(), take: 4, source);
        LazyAssert.ReadsCollectionsOnce([1, 2, 3], source => source.Cycle().Take(9));
    }

    [Fact, Property("LZ-DISPOSE", "Disposes its source, whenever the enumeration stops", Points = 2)]
    public void Disposes_the_source_in_every_round_and_on_an_exception()
    {
        var source = Probe.Made(3, i => i);
        foreach (var items in new[] { 1, 2, 3, 4, 8 })
            LazyAssert.DisposesAtEnd(() => source.Cycle().Take(items), source);
        LazyAssert.DisposesOnFault(() => source.Cycle(), Fault.In(source, FaultPoint.MoveNext, 2), source);
        LazyAssert.DisposesOnFault(() => source.Cycle().Take(50), Fault.In(source, FaultPoint.Current, 2), source);
    }

    [Fact, Property("LZ-RESTART", "Starts again when it is enumerated again", Points = 1)]
    public void Starts_with_the_first_item_for_a_second_consumer()
    {
        var source = Probe.Made(4, i => i);
        foreach (var items in new[] { 2, 4, 6, 13 })
            LazyAssert.CanRestart(() => source.Cycle(), take: items, source);
        LazyAssert.EnumeratorsAreIndependent(() => source.Cycle(), take: 6, source);
        LazyAssert.CanRestart(() => LeftAfter(2, source.Cycle()), take: 17);
        LazyAssert.CanRestart(() => LeftAfter(9, source.Cycle()), take: 17);
    }

    [Fact, Property("LZ-FAULT", "Lets exceptions from its source through", Points = 1)]
    public void Lets_an_exception_of_the_source_through_after_the_items_before_it()
    {
        var source = Probe.Made(6, i => i);
        LazyAssert.LetsFaultsThrough(() => source.Cycle().Take(50), Fault.In(source, FaultPoint.MoveNext, 3), itemsBefore: 3, source);
        LazyAssert.LetsFaultsThrough(() => source.Cycle().Take(50), Fault.In(source, FaultPoint.MoveNext, 6), itemsBefore: 6, source);
        LazyAssert.LetsFaultsThrough(() => source.Cycle().Take(50), Fault.In(source, FaultPoint.Current, 3), itemsBefore: 3, source);
        LazyAssert.LetsFaultsThrough(() => source.Cycle().Take(50), Fault.In(source, FaultPoint.Open), itemsBefore: 0, source);

        var error = new InvalidDataException("The data is damaged here.");
        source.ThrowAt(FaultPoint.Dispose, 0, error);
        Assert.True(
            ReferenceEquals(ThrownBy(source.Cycle().Take(50)), error),
            "The source threw when it was disposed; the consumer did not get the same exception instance.");
    }

    private static Exception? ThrownBy<T>(IEnumerable<T> sequence)
    {
        try
        {
            foreach (var _ in sequence)
            {
                // When the source is disposed is up to the code, as long as it is.
            }

            return null;
        }
        catch (Exception error)
        {
            return error;
        }
    }

    /// <summary>The sequence, after a first consumer has left it in the middle of a round.</summary>
    private static IEnumerable<T> LeftAfter<T>(int items, IEnumerable<T> sequence)
    {
        using var left = sequence.GetEnumerator();
        for (var i = 0; i < items && left.MoveNext(); i++)
        {
        }

        return sequence;
    }
}
