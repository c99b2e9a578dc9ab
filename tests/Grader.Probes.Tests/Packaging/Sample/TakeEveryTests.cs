using Grader.Probes;

namespace Sample;

public class TakeEveryTests
{
    [Fact, Property("LZ-PULL", "Pulls only what it needs", Points = 3)]
    public void Pulls_only_what_it_needs()
    {
        var source = Probe.Of(1, 2, 3, 4, 5);
        LazyAssert.DemandAtMost(() => source.TakeEvery(2), source, pulls: k => 2 * k + 2);
    }

    [Fact, Property("MM-RETAIN", "Forgets what it has handed on")]
    public void Forgets_what_it_has_handed_on()
    {
        var source = Probe.Tracked();
        MemoryAssert.RetainsAtMost(() => source.TakeEvery(2), source, _ => 2);
    }

    [Fact]
    public void A_copy_is_found_and_explained()
    {
        var source = Probe.Of(1, 2, 3, 4, 5);
        var violation = Assert.Throws<PropertyViolationException>(
            () => LazyAssert.DemandAtMost(() => source.TakeEveryOfACopy(2), source, pulls: k => 2 * k + 2));
        Assert.Contains("Likely cause: the source is read to its end", violation.Message);
    }

    [Fact]
    public void What_was_swallowed_comes_out_in_the_end()
    {
        var source = Probe.Forbidden<int>();
        try { _ = source.First(); } catch { }
        Assert.Throws<PropertyViolationException>(Probe.Verify);
    }
}
