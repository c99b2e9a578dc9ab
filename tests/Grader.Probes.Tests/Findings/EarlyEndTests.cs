using Grader.Probes.Hosting;

namespace Grader.Probes.Tests.Findings;

/// <summary>Over a source without an end an output goes on, unless the test says that it ends.</summary>
public sealed class EarlyEndTests
{
    private const string Ended = "Ends early. The result ended after 500 items, but its source goes on.";

    private readonly SequenceProbe<Tracked> source;

    public EarlyEndTests()
    {
        TestScope.Begin();
        source = Probe.Tracked();
    }

    public static TheoryData<string> Properties => ["LZ-INFINITE", "MM-RETAIN", "MM-BUFFER"];

    [Theory]
    [MemberData(nameof(Properties))]
    public void An_output_that_ends_early_is_a_violation(string property)
    {
        Assert.Throws<PropertyViolationException>(() => Check(property, () => source.Take(500)));
        var violation = TestScope.End()[0];
        Assert.Equal(property, violation.Property);
        Assert.Equal(Ended, violation.Summary);
    }

    [Theory]
    [MemberData(nameof(Properties))]
    public void An_output_that_goes_on_is_none(string property) => Check(property, () => source.Where(_ => true));

    [Fact]
    public async Task It_is_one_in_an_async_stream_too()
    {
        var items = Probe.AsyncInfinite(AsyncMode.Completed, i => new Tracked(i));
        await Assert.ThrowsAsync<PropertyViolationException>(() => MemoryAssert.RetainsAtMost(() => items.Take(500), items, _ => 4));
        Assert.Equal(Ended, TestScope.End()[0].Summary);
    }

    [Fact]
    public void The_test_may_say_that_the_output_ends() =>
        LazyAssert.WorksWithoutEnd([0, 1], () => source.Take(2).Select(item => item.Id), ends: true, source);

    [Fact]
    public void An_end_of_one_source_is_no_excuse()
    {
        var few = Probe.Of(-1);
        Assert.Throws<PropertyViolationException>(() => LazyAssert.WorksWithoutEnd(
            [-1, 0], () => few.Concat(source.Select(item => item.Id)).Take(501), few, source));
        Assert.EndsWith("after 501 items, but its source goes on.", TestScope.End()[0].Summary, StringComparison.Ordinal);
    }

    private void Check(string property, Func<IEnumerable<Tracked>> code)
    {
        if (property == "MM-RETAIN") MemoryAssert.RetainsAtMost(code, source, _ => 4);
        else if (property == "MM-BUFFER") MemoryAssert.BuffersAtMost(code, source, items: 4);
        else LazyAssert.WorksWithoutEnd([0, 1], () => code().Select(item => item.Id), source);
    }
}
