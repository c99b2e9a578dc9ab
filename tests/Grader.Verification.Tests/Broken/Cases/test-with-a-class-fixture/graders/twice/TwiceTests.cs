public class TwiceTests : IClassFixture<object>
{
    [Fact, Property("VAL", "Yields the right numbers", Points = 6)]
    public void Doubles_each_number() => ValueAssert.Yields([2, 4, 6], () => Probe.Of(1, 2, 3).Twice());

    [Fact, Property("LZ-DEFER", "Does nothing until it is enumerated", Points = 4)]
    public void Waits_for_the_first_step()
    {
        var source = Probe.Made(5, i => i);
        LazyAssert.DefersExecution(() => source.Twice(), source);
    }

    [Fact, Canary]
    public void Doubles_one_number() => ValueAssert.Yields([5], () => Probe.Of(3).Twice());
}
