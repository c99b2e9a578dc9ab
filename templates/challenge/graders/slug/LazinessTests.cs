public class LazinessTests
{
    [Fact, Property("LZ-DEFER", "Does nothing until it is enumerated", Points = 2)]
    public void Leaves_the_source_alone_at_the_call()
    {
        var source = Probe.Made(10, i => i);
        LazyAssert.DefersExecution(() => source.EverySecond(), source);
    }

    [Fact, Property("LZ-VALIDATE", "Reports bad arguments at the call", Points = 1)]
    public void Refuses_a_missing_source_at_the_call()
    {
        IEnumerable<int> missing = null!;
        LazyAssert.ValidatesEagerly<ArgumentNullException>("source", () => missing.EverySecond());
    }

    [Fact, Property("LZ-PULL", "Pulls no further than the item that was asked for", Points = 3)]
    public void Pulls_up_to_the_item_and_not_past_it()
    {
        var source = Probe.Made(50, i => i);
        LazyAssert.DemandAtMost(() => source.EverySecond(), source, item => (2L * item) + 1);
    }

    [Fact, Property("LZ-DISPOSE", "Disposes its source, whenever the consumer stops", Points = 1)]
    public void Disposes_the_source_at_the_end_and_on_an_early_stop()
    {
        var source = Probe.Made(9, i => i);
        LazyAssert.DisposesOnBreak(() => source.EverySecond(), upTo: 4, source);
        LazyAssert.DisposesAtEnd(() => source.EverySecond(), source);
    }
}
