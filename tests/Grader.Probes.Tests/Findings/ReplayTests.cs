using Grader.Probes.Hosting;

namespace Grader.Probes.Tests.Findings;

/// <summary>A second foreach asks the source again, unless to remember is the task.</summary>
public sealed class ReplayTests
{
    private readonly SequenceProbe<int> source;

    public ReplayTests()
    {
        TestScope.Begin();
        source = Probe.Of(1, 2, 3);
    }

    [Fact]
    public void A_second_pass_from_memory_is_a_violation()
    {
        Assert.Throws<PropertyViolationException>(() => LazyAssert.CanRestart(() => Remembered(source), take: null, source));
        var violation = TestScope.End()[0];
        Assert.Equal("LZ-RESTART", violation.Property);
        Assert.Equal(
            "Replays. The second foreach gave the items of the first one; it did not open the source again.", violation.Summary);
    }

    [Fact]
    public void The_source_that_is_not_opened_again_is_named()
    {
        var other = Probe.Of(4, 5).Named("other");
        Assert.Throws<PropertyViolationException>(
            () => LazyAssert.CanRestart(() => source.Concat(Remembered(other)), take: null, source, other));
        Assert.EndsWith("open the source 'other' again.", TestScope.End()[0].Summary, StringComparison.Ordinal);
    }

    [Fact]
    public void A_source_that_no_pass_needs_may_stay_closed()
    {
        var other = Probe.Of(4, 5);
        LazyAssert.CanRestart(() => source.Concat(other), take: 2, source, other);
    }

    [Fact]
    public void Where_to_remember_is_the_task_no_source_is_named() => LazyAssert.CanRestart(() => Remembered(source), take: null);

    [Fact]
    public void A_list_that_changes_between_two_passes_is_seen()
    {
        LazyAssert.SeesLateChanges([1, 2, 3], 9, items => items.Where(_ => true));
        Assert.Throws<PropertyViolationException>(() => LazyAssert.SeesLateChanges([1, 2, 3], 9, Remembered));
        Assert.Equal(
            "Sees an old copy. The list changed between one foreach and the next; item 0 is not what a new call gives.",
            TestScope.End()[0].Summary);
    }

    [Fact]
    public void It_need_not_be_seen_where_to_remember_is_the_task() =>
        LazyAssert.SeesLateChanges([1, 2, 3], 9, Remembered, remembers: true);

    /// <summary>Asks its source at the first foreach, and never again.</summary>
    private static IEnumerable<T> Remembered<T>(IEnumerable<T> source)
    {
        var items = new Lazy<List<T>>(() => [.. source]);
        return Enumerable.Range(0, int.MaxValue).TakeWhile(i => i < items.Value.Count).Select(i => items.Value[i]);
    }
}
