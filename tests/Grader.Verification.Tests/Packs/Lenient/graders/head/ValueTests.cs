public class ValueTests
{
    [Fact, Property("VAL", "Yields the first items", Points = 10)]
    public void Yields_the_first_items()
    {
        ValueAssert.Yields([1, 2], () => Probe.Of(1, 2, 3).Head(2));
        ValueAssert.Yields([1], () => Probe.Of(1).Head(2));
    }

    [Fact, Canary]
    public void Yields_the_first_item() => ValueAssert.Yields([2], () => Probe.Of(1, 2, 3).Head(1));
}
