public class LazinessTests
{
    [Fact, Property("LZ-DEFER", "Does nothing until it is enumerated", Points = 1)]
    public void Leaves_the_source_alone_at_the_call()
    {
        var source = Probe.Made(10, i => i);
        LazyAssert.DefersExecution(() => source.Slice(1, 8, 2), source);
        LazyAssert.SeesLateChanges([1, 2, 3], 9, source => source.Slice(0, 10, 1));
    }

    [Fact, Property("LZ-VALIDATE", "Reports bad arguments at the call", Points = 1)]
    public void Refuses_bad_arguments_at_the_call()
    {
        IEnumerable<int> missing = null!;
        LazyAssert.ValidatesEagerly<ArgumentNullException>("source", () => missing.Slice(0, 1, 1));
        LazyAssert.ValidatesEagerly<ArgumentNullException>("source", () => missing.Slice(3, 1, 1));
        LazyAssert.ValidatesEagerly<ArgumentOutOfRangeException>("start", () => Probe.Of(1).Slice(-1, 1, 1));
        LazyAssert.ValidatesEagerly<ArgumentOutOfRangeException>("start", () => Probe.Of(1).Slice(int.MinValue, 1, 1));
        LazyAssert.ValidatesEagerly<ArgumentOutOfRangeException>("stop", () => Probe.Of(1).Slice(0, -1, 1));
        LazyAssert.ValidatesEagerly<ArgumentOutOfRangeException>("step", () => Probe.Of(1).Slice(0, 1, 0));
        LazyAssert.ValidatesEagerly<ArgumentOutOfRangeException>("step", () => Probe.Of(1).Slice(0, 1, -1));
    }

    [Fact, Property("LZ-PULL", "Pulls up to each item, and nothing after the last one", Points = 6)]
    public void Pulls_up_to_the_item_and_nothing_after_the_last()
    {
        (int Count, int Start, int Stop, int Step)[] cases =
        [
            (40, 0, 10, 1), (40, 2, 9, 4), (40, 3, 30, 7), (6, 1, 20, 2), (40, 5, 6, 1), (40, 7, 7, 1), (40, 9, 4, 2),
            (40, 1, int.MaxValue, int.MaxValue), (4, 9, 20, 3), (40, 0, 0, 1), (90, Probe.Random.Next(9), 80, Probe.Random.Next(2, 13)),
        ];
        foreach (var (count, start, stop, step) in cases)
        {
            var source = Probe.Made(count, i => i);
            LazyAssert.DemandAtMost(
                () => source.Slice(start, stop, step), source, item => Needed(count, start, stop, step, item));
        }

        var endless = Probe.Infinite(i => i);
        LazyAssert.DemandAtMost(
            () => endless.Slice(2, int.MaxValue, 3), endless, item => (3L * item) + 3, take: Probe.Random.Next(40, 200));
        var texts = Probe.Made(40, i => $"item {i}");
        LazyAssert.DemandAtMost(() => texts.Slice(2, 30, 4), texts, item => Needed(40, 2, 30, 4, item));
    }

    [Fact, Property("LZ-INFINITE", "Works on a source without an end", Points = 2)]
    public void Works_on_a_source_without_an_end()
    {
        var source = Probe.Infinite(i => i * 2);
        LazyAssert.WorksWithoutEnd([6, 16, 26], () => source.Slice(3, 15, 5), ends: true, source);
        LazyAssert.WorksWithoutEnd(
            Enumerable.Range(0, 100_000).Select(i => i * 2), () => source.Slice(0, int.MaxValue, 1), source);
    }

    [Fact, Property("LZ-DISPOSE", "Disposes its source, whenever the enumeration stops", Points = 2)]
    public void Disposes_the_source_at_the_end_on_an_early_stop_and_on_an_exception()
    {
        var source = Probe.Made(9, i => i);
        LazyAssert.DisposesOnBreak(() => source.Slice(1, 8, 2), upTo: 4, source);
        var objects = Probe.Tracked(9);
        LazyAssert.DisposesOnBreak(() => objects.Slice(1, 8, 2), upTo: 4, objects);
        LazyAssert.DisposesAtEnd(() => source.Slice(1, 8, 2), source);
        LazyAssert.DisposesAtEnd(() => source.Slice(1, 20, 3), source);
        LazyAssert.DisposesOnFault(() => source.Slice(1, 8, 2), Fault.In(source, FaultPoint.MoveNext, 4), source);
    }

    [Fact, Property("LZ-RESTART", "Starts again when it is enumerated again", Points = 1)]
    public void Gives_all_items_again_to_a_second_consumer()
    {
        var source = Probe.Made(11, i => i);
        LazyAssert.CanRestart(() => source.Slice(2, 9, 2), take: 4, source);
        LazyAssert.CanRestart(() => source.Slice(2, 9, 2), take: 2, source);
        LazyAssert.EnumeratorsAreIndependent(() => source.Slice(2, 9, 2), take: 4, source);
        LazyAssert.CanRestartAfter(() => source.Slice(2, 9, 2), Fault.In(source, FaultPoint.MoveNext, 5), source);
    }

    [Fact, Property("LZ-FAULT", "Lets exceptions from its source through", Points = 2)]
    public void Lets_an_exception_of_the_source_through_after_the_items_before_it()
    {
        var source = Probe.Made(10, i => i);
        foreach (var (point, at, itemsBefore) in new[]
                 {
                     (FaultPoint.Open, 0, 0), (FaultPoint.MoveNext, 4, 1), (FaultPoint.MoveNext, 6, 2),
                     (FaultPoint.Current, 4, 1),
                 })
            LazyAssert.LetsFaultsThrough(() => source.Slice(1, 9, 3), Fault.In(source, point, at), itemsBefore, source);
        LazyAssert.LetsFaultsThrough(() => source.Slice(3, 9, 3), Fault.In(source, FaultPoint.MoveNext, 1), itemsBefore: 0, source);

        var objects = Probe.Tracked(10);
        LazyAssert.LetsFaultsThrough(() => objects.Slice(1, 9, 3), Fault.In(objects, FaultPoint.MoveNext, 6), itemsBefore: 2, objects);

        // With the last item it may be disposed before that is handed over, or after it.
        LazyAssert.LetsFaultsThrough(() => source.Slice(1, 99, 3), Fault.In(source, FaultPoint.Dispose), itemsBefore: 3, source);
    }

    [Fact, Property("LZ-FAST", "Treats lists and arrays like any other source", Points = 1)]
    public void Treats_collections_like_any_other_source()
    {
        foreach (var (count, start, stop, step) in new[] { (10, 1, 8, 3), (9, 2, 20, 3), (4, 0, 4, 1), (12, 3, int.MaxValue, 4) })
            LazyAssert.TreatsCollectionsAlike([.. Enumerable.Range(100, count)], source => source.Slice(start, stop, step));
    }

    /// <summary>How many pulls are enough once the item at a position of the slice has been asked for.</summary>
    private static long Needed(int count, int start, int stop, int step, int item)
    {
        var last = start < stop ? start + ((stop - 1L - start) / step * step) : -1;
        return Math.Min(Math.Min(start + ((long)item * step), last) + 1, count + 1);
    }
}
