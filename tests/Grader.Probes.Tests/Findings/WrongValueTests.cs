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
        { "LZ-DISPOSE", "it ends early. 7 items were due; your code gave 3." },
        { "LZ-RESTART", "it ends early. 7 items were due; your code gave 3." },
        { "LZ-INFINITE", "Item 5, counted from 0, is not the one that was expected." },
    };

    [Theory]
    [MemberData(nameof(Assertions))]
    public void Are_called_wrong_values(string property, string what)
    {
        var (source, endless) = (Probe.Of(1, 2, 3), Probe.Infinite(i => i));
        Action check = property switch
        {
            "LZ-DISPOSE" => () => LazyAssert.DisposesOnBreak(() => source.Where(_ => true), upTo: 7, source),
            "LZ-RESTART" => () => LazyAssert.CanRestart(() => source.Where(_ => true), take: 7, source),
            _ => () => LazyAssert.WorksWithoutEnd([0, 1, 2, 3, 4, 7], () => endless.Where(_ => true), endless),
        };

        Assert.Throws<PropertyViolationException>(check);
        var violation = TestScope.End()[0];
        Assert.Equal(property, violation.Property);
        Assert.EndsWith(what, violation.Summary, StringComparison.Ordinal);
        Assert.StartsWith("Gives wrong values", violation.Summary, StringComparison.Ordinal);
        Assert.Equal(Lesson, violation.Lesson);
    }

    [Fact]
    public void An_item_that_is_missing_costs_no_other_property()
    {
        var source = Probe.Of(1, 2, 3);
        LazyAssert.DisposesOnBreak(() => source.Where(_ => true), upTo: 4, source);
        LazyAssert.EnumeratesOnce(() => source.Where(_ => true), take: 4, source);
        LazyAssert.CanRestart(() => source.Where(_ => true), take: 4, source);
        LazyAssert.EnumeratorsAreIndependent(() => source.Where(_ => true), take: 4, source);
        LazyAssert.DemandAtMost(() => source.Where(_ => true), source, item => item + 1L, take: 4);
        LazyAssert.TreatsCollectionsAlike([1, 2, 3], items => items.Skip(3));
        Assert.Empty(TestScope.End());
    }

    [Fact]
    public void Items_that_are_wrong_from_the_beginning_are_no_matter_of_endlessness()
    {
        var (one, other) = (Probe.Infinite(i => i), Probe.Infinite(i => i));
        LazyAssert.WorksWithoutEnd([7, 8], () => one.Where(_ => true), one);
        Assert.Null(TestScope.Excused);
        LazyAssert.WorksWithoutEnd([7, 8], () => one.Where(_ => true), one, other);
        Assert.Equal(["VAL", "LZ-ORDER"], TestScope.Excused!.ExcusedBy);
    }

    [Fact]
    public void An_error_at_the_call_is_no_matter_of_disposal()
    {
        var source = Probe.Of(1, 2, 3);
        LazyAssert.DisposesOnFault(() => source.ToList(), Fault.In(source, FaultPoint.MoveNext, 2), source);
        Assert.Throws<PropertyViolationException>(
            () => LazyAssert.LetsFaultsThrough(() => source.ToList(), Fault.In(source, FaultPoint.MoveNext, 2), itemsBefore: 2, source));
    }

    [Fact]
    public void A_source_that_is_never_disposed_is_no_matter_of_errors()
    {
        var source = Probe.Of(1, 2);
        LazyAssert.LetsFaultsThrough(() => Leaky(source), Fault.In(source, FaultPoint.Dispose), itemsBefore: 2, source);

        static IEnumerable<int> Leaky(IEnumerable<int> source)
        {
            var items = source.GetEnumerator();
            while (items.MoveNext()) yield return items.Current;
        }
    }

    [Fact]
    public void A_value_that_is_returned_is_not_called_an_item_that_is_yielded()
    {
        Assert.Throws<PropertyViolationException>(() => ValueAssert.Equal(3, () => Math.Max(1, 2)));
        Assert.Throws<PropertyViolationException>(() => ValueAssert.Equal([1, 2], () => Numbers(1, 3)));
        Assert.Throws<PropertyViolationException>(() => ValueAssert.Equal([1, 2], () => Numbers(1)));
        Assert.Throws<PropertyViolationException>(
            () => ValueAssert.EqualsReference(seed: 1, runs: 1, _ => 4, number => number + 1, number => number));
        Assert.Equal(
            [
                ("Returns a wrong result. It is not the one that was expected.", "call Math.Max(1, 2); expected 3, got 2"),
                ("Returns a wrong item. Item 1 of the result, counted from 0, is not the one that was expected.",
                    "call Numbers(1, 3); item 1 expected 2, got 3"),
                ("Returns a wrong result. 2 items expected; your code returned 1.", "call Numbers(1); expected [1, 2], got [1]"),
                ("Returns a wrong result. It is not the one that was expected.", "input 4; expected 4, got 5"),
            ],
            TestScope.End().Select(violation => (violation.Summary, violation.CounterExample)));

        static int[] Numbers(params int[] numbers) => numbers;
    }

    [Fact]
    public void What_throws_is_shown_with_its_call()
    {
        Assert.Throws<PropertyViolationException>(() => ValueAssert.Yields([1], () => new[] { "x" }.Select(int.Parse)));
        Assert.StartsWith("call new[] { \"x\" }.Select(int.Parse); ", TestScope.End()[0].CounterExample, StringComparison.Ordinal);
    }

    [Fact]
    public void One_item_too_many_is_shown()
    {
        Assert.Throws<PropertyViolationException>(() => ValueAssert.Yields([1, 2], () => Enumerable.Range(1, 4)));
        var violation = TestScope.End()[0];
        Assert.Equal("Goes on too long. 2 items expected; your code gave one more.", violation.Summary);
        Assert.Equal("call Enumerable.Range(1, 4); expected [1, 2], got the same and then 3", violation.CounterExample);
    }

    [Fact]
    public void An_item_where_there_is_none_is_shown()
    {
        Assert.Throws<PropertyViolationException>(() => ValueAssert.Yields([], () => new[] { "\u00a0a\t" }));
        var violation = TestScope.End()[0];
        Assert.Equal("Yields an item where there is none. No item was expected; your code gave one.", violation.Summary);
        Assert.Equal("expected no item, got the item \"\\u00a0a\\t\"", violation.CounterExample);
    }

    [Fact]
    public void Items_with_a_key_are_told_apart()
    {
        var counter = Probe.Counter();
        Assert.Throws<PropertyViolationException>(
            () => ValueAssert.Yields([new Comparable(1, counter)], () => [new Comparable(2, counter)]));
        Assert.EndsWith(
            "item 0 expected an item with key 1, got an item with key 2", TestScope.End()[0].CounterExample, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_objects_that_look_the_same_are_told_apart()
    {
        var counter = Probe.Counter();
        Assert.Throws<PropertyViolationException>(
            () => ValueAssert.Yields([new Comparable(1, counter)], () => [new Comparable(1, counter)]));
        Assert.EndsWith(
            "item 0 expected an item with key 1, got another value that looks the same here",
            TestScope.End()[0].CounterExample,
            StringComparison.Ordinal);
    }
}
