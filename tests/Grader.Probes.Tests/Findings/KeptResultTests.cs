using Grader.Probes.Hosting;

namespace Grader.Probes.Tests.Findings;

/// <summary>What a sequence keeps when nobody enumerates it is found while the sequence is alive.</summary>
public sealed class KeptResultTests
{
    public KeptResultTests() => TestScope.Begin();

    [Theory]
    [InlineData(5)]
    [InlineData(null)]
    public void An_iterator_keeps_no_more_than_its_last_item(int? take)
    {
        var source = Probe.Tracked(20);
        MemoryAssert.KeepsNothing(() => Copied(source), source, take, allowed: 1);
        Assert.Empty(TestScope.End());
    }

    [Theory]
    [InlineData(5)]
    [InlineData(null)]
    public void A_captured_list_keeps_all(int? take)
    {
        var source = Probe.Tracked(20);
        Assert.Throws<PropertyViolationException>(() => MemoryAssert.KeepsNothing(() => Kept(source), source, take, allowed: 1));
        var violation = TestScope.End()[0];
        Assert.Equal("MM-LEAK", violation.Property);
        Assert.Equal(20, violation.Observed);
    }

    [Theory]
    [InlineData(5)]
    [InlineData(null)]
    public void It_is_gone_with_its_sequence(int? take)
    {
        var source = Probe.Tracked(20);
        MemoryAssert.Releases(() => Kept(source), source, take);
        Assert.Empty(TestScope.End());
    }

    private static IEnumerable<Tracked> Copied(IEnumerable<Tracked> source)
    {
        foreach (var item in source.ToArray()) yield return item;
    }

    private static IEnumerable<Tracked> Kept(IEnumerable<Tracked> source)
    {
        Tracked[] items = [];
        return Read();

        IEnumerable<Tracked> Read()
        {
            items = [.. source];
            foreach (var item in items) yield return item;
        }
    }
}
