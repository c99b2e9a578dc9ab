using Grader.Probes.Findings;
using Grader.Probes.Hosting;

namespace Grader.Probes.Tests.Findings;

/// <summary>An assertion that needs the right items says so where it gets wrong ones, and does not teach its own property.</summary>
public sealed class WrongValueTests
{
    private const string Lesson = "Work the example through by hand, item by item.";

    public WrongValueTests() => TestScope.Begin();

    public static TheoryData<string, string> Assertions => new()
    {
        { "LZ-DISPOSE", "it ends early. 4 items were due; your code gave 3." },
        { "LZ-RESTART", "it ends early. 4 items were due; your code gave 3." },
        { "LZ-INFINITE", "Item 0 of a sequence without an end, counted from 0, is not the one that was expected." },
    };

    [Theory]
    [MemberData(nameof(Assertions))]
    public void Are_called_wrong_values(string property, string what)
    {
        var (source, endless) = (Probe.Of(1, 2, 3), Probe.Infinite(i => i));
        Action check = property switch
        {
            "LZ-DISPOSE" => () => LazyAssert.DisposesOnBreak(() => source.Where(_ => true), upTo: 4, source),
            "LZ-RESTART" => () => LazyAssert.CanRestart(() => source.Where(_ => true), take: 4, source),
            _ => () => LazyAssert.WorksWithoutEnd([7], () => endless.Where(_ => true), endless),
        };

        Assert.Throws<PropertyViolationException>(check);
        var violation = TestScope.End()[0];
        Assert.Equal(property, violation.Property);
        Assert.EndsWith(what, violation.Summary, StringComparison.Ordinal);
        Assert.StartsWith("Gives wrong values", violation.Summary, StringComparison.Ordinal);
        Assert.Equal(Lesson, violation.Lesson);
    }

    [Fact]
    public void One_item_too_many_is_shown()
    {
        Assert.Throws<PropertyViolationException>(() => ValueAssert.Yields([1, 2], () => Enumerable.Range(1, 4)));
        var violation = TestScope.End()[0];
        Assert.Equal("Goes on too long. 2 items expected; your code gave one more.", violation.Summary);
        Assert.Equal("expected [1, 2], got the same and then 3", violation.CounterExample);
    }

    [Fact]
    public void Items_with_a_key_are_told_apart()
    {
        var counter = Probe.Counter();
        Assert.Throws<PropertyViolationException>(
            () => ValueAssert.Yields([new Comparable(1, counter)], () => [new Comparable(2, counter)]));
        Assert.Equal("item 0 expected an item with key 1, got an item with key 2", TestScope.End()[0].CounterExample);
    }

    [Fact]
    public void Two_objects_that_look_the_same_are_told_apart()
    {
        var counter = Probe.Counter();
        Assert.Throws<PropertyViolationException>(
            () => ValueAssert.Yields([new Comparable(1, counter)], () => [new Comparable(1, counter)]));
        Assert.Equal("item 0 expected an item with key 1, got another value that looks the same here", TestScope.End()[0].CounterExample);
    }
}
