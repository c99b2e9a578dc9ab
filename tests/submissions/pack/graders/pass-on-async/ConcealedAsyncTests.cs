public class ConcealedAsyncTests
{
    [Fact, Property("VAL", "Yields the items", Points = 4)]
    public async Task Marker_of_the_async_items()
    {
        await AsyncAssert.Yields([3, 1, 2], () => Solution.PassOn(Probe.Async(AsyncMode.Completed, 3, 1, 2)));
        await AsyncAssert.Yields([3, 1, 2], () => Solution.PassOn(Probe.Async(AsyncMode.Yielding, 3, 1, 2)));
    }

    [Fact, Property("AS-DISPOSE", "Disposes the source", Points = 3)]
    public Task Marker_of_the_disposals()
    {
        var source = Probe.Async(AsyncMode.Completed, 1, 2, 3, 4);
        return AsyncAssert.DisposesOnBreak(() => Solution.PassOn(source), upTo: 3, source);
    }

    [Fact, Property("AS-BLOCK", "Never blocks", Points = 3)]
    public Task Marker_of_the_gate()
    {
        var source = Probe.Async(AsyncMode.Gated, 1, 2, 3);
        return AsyncAssert.DoesNotBlock(() => Solution.PassOn(source), take: 3, source);
    }

    [Fact, Canary]
    public Task Marker_of_more_async_items()
    {
        var items = Enumerable.Range(0, 6).Select(id => new Tracked(id)).ToArray();
        Tracked[] expected = [.. items[..5], new Tracked(5)];
        return AsyncAssert.Yields(expected, () => Solution.PassOn(Probe.Async(AsyncMode.Completed, items)));
    }
}
