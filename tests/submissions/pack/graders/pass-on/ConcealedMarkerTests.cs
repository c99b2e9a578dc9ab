public class ConcealedMarkerTests
{
    [Fact, Property("VAL", "Yields the items", Points = 2)]
    public void Marker_of_the_plain_items()
    {
        ValueAssert.Yields([3, 1, 2], () => Solution.PassOn(Probe.Of(3, 1, 2)));
        ValueAssert.Yields([], () => Solution.PassOn(Probe.Of<string>()));
    }

    [Fact, Property("VAL", "Yields the items of any source", Points = 2, Counterexample = Visibility.Hidden)]
    public void Marker_of_the_hidden_items()
    {
        string[] items = ["hidden-input-a", "hidden-input-b", "hidden-input-c"];
        ValueAssert.Yields(items, () => Solution.PassOn(Probe.Of(items)));
    }

    [Fact, Property("LZ-PULL", "Pulls once for each item", Points = 2)]
    public void Marker_of_the_pulls()
    {
        var source = Probe.Made(20, i => i);
        LazyAssert.DemandAtMost(() => Solution.PassOn(source), source, item => item + 1);
    }

    [Fact, Property("MM-RETAIN", "Forgets the items that it has handed over", Points = 2)]
    public void Marker_of_the_survivors()
    {
        var source = Probe.Tracked();
        MemoryAssert.RetainsAtMost(() => Solution.PassOn(source), source, _ => 4);
    }

    [Fact, Property("MM-ALLOC", "Allocates nothing for each item", Points = 2)]
    public void Marker_of_the_bytes() =>
        MemoryAssert.AllocatesPerElementAtMost(2, n => Solution.PassOn(Probe.Made(n, i => i).Untraced()));

    [Fact, Canary]
    public void Marker_of_more_items()
    {
        var items = Enumerable.Range(0, 12).Select(id => new Tracked(id)).ToArray();
        var expected = items.ToArray();
        expected[7] = new Tracked(7);
        ValueAssert.Yields(expected, () => Solution.PassOn(Probe.Of(items)));
    }
}
