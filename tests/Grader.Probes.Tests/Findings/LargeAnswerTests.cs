using Grader.Probes.Hosting;

namespace Grader.Probes.Tests.Findings;

/// <summary>Runs whose cost or memory is measured have their answers judged, where small ones are right.</summary>
public sealed class LargeAnswerTests
{
    public LargeAnswerTests() => TestScope.Begin();

    public static TheoryData<string> Assertions =>
        ["CX-OPS of calls", "CX-OPS of counts", "MM-GROWTH of items", "MM-GROWTH of bytes", "MM-PEAK"];

    [Theory]
    [MemberData(nameof(Assertions))]
    public void A_right_answer_is_no_violation(string assertion)
    {
        Measure(assertion, n => n);
        Assert.Empty(TestScope.End());
    }

    [Theory]
    [MemberData(nameof(Assertions))]
    public void One_that_is_wrong_where_the_input_is_large_is_a_violation(string assertion)
    {
        Assert.Throws<PropertyViolationException>(() => Measure(assertion, n => n < 64 ? n : 3));
        var violation = Assert.Single(TestScope.End());
        Assert.Equal("VAL", violation.Property);
        Assert.Equal(
            $"Returns a wrong result where the input is large. The result {Size(assertion)} is not the one that was expected; "
            + "those of small inputs are.",
            violation.Summary);
        Assert.Equal($"{Size(assertion)}: {(assertion == "MM-PEAK" ? "item 0 " : "")}expected 64, got 3", violation.CounterExample);
        Assert.Equal("Work the example through by hand, item by item.", violation.Lesson);
    }

    [Theory]
    [MemberData(nameof(Assertions))]
    public void One_that_is_wrong_where_the_input_is_small_too_is_left_to_VAL(string assertion)
    {
        Measure(assertion, n => n + 1);
        Measure(assertion, n => n == 64 ? 0 : n);
        Assert.Empty(TestScope.End());
    }

    [Theory]
    [MemberData(nameof(Assertions))]
    public void One_small_input_tells_and_so_does_an_exception(string assertion)
    {
        Measure(assertion, n => n is 7 or 64 ? 0 : n);
        TestScope.End();
        TestScope.Begin();
        Measure(assertion, n => n switch { 64 => 0, 10 => throw new FormatException(), _ => n });
        Assert.Empty(TestScope.End());
    }

    [Fact]
    public void The_cost_of_a_wrong_answer_is_judged_all_the_same()
    {
        var counter = Probe.Counter();
        Assert.Throws<PropertyViolationException>(() => ComplexityAssert.CallsAtMost(
            Growth.Constant(8).Over("items"),
            counter,
            n =>
            {
                for (var i = 0; i < n; i++) counter.Count();
                return -1;
            },
            n => n,
            8, 64));
        Assert.Equal("CX-OPS", Assert.Single(TestScope.End()).Property);
    }

    [Theory]
    [InlineData(990, "item 990 expected -1, got 990")]
    [InlineData(1_000, "expected more than 1,000 items, got 1,000")]
    [InlineData(-1, "expected 999 items, got more")]
    public void A_wrong_item_of_a_stream_is_found(int other, string difference)
    {
        Assert.Throws<PropertyViolationException>(() => MemoryAssert.StreamsWithin(
            megabytes: 64,
            1_000,
            n => Probe.Made(n, i => i),
            source => source.Select(item => item),
            n => n < 1_000 ? Enumerable.Range(0, n)
                : other < 0 ? Enumerable.Range(0, n - 1)
                : Enumerable.Range(0, Math.Max(n, other + 1)).Select(i => i == other ? -1 : i)));
        Assert.Equal($"with 1,000 items: {difference}", TestScope.End()[0].CounterExample);
    }

    [Fact]
    public void Of_two_long_results_only_the_items_that_differ_are_shown()
    {
        Assert.Throws<PropertyViolationException>(() => ComplexityAssert.CountsAtMost(
            Growth.Constant(9).Over("items"), "reads",
            n => (1, Enumerable.Range(0, n).Select(i => i == 63 ? 9 : i)), n => Enumerable.Range(0, n), 64));
        Assert.Equal("with 64 items: item 63 expected 63, got 9", TestScope.End()[0].CounterExample);
        TestScope.Begin();
        Assert.Throws<PropertyViolationException>(() => MemoryAssert.RemembersAtMost(
            Growth.Constant(64), n => Probe.Tracked(n), items => items.Select(item => item.Id).Where(id => id < 50),
            n => Enumerable.Range(0, n), 64));
        Assert.Equal("at n = 64: expected 64 items, got 50", TestScope.End()[0].CounterExample);
    }

    private static string Size(string assertion) =>
        assertion.StartsWith("MM-GROWTH", StringComparison.Ordinal) ? "at n = 64" : "with 64 items";

    private static void Measure(string assertion, Func<int, int> answer)
    {
        var constant = Growth.Constant(1_024);
        switch (assertion)
        {
            case "CX-OPS of calls":
                ComplexityAssert.CallsAtMost(constant.Over("items"), Probe.Counter(), n => answer(n), n => n, 16, 64);
                break;
            case "CX-OPS of counts":
                ComplexityAssert.CountsAtMost(constant.Over("items"), "reads", n => (1, answer(n)), n => n, 16, 64);
                break;
            case "MM-GROWTH of items":
                MemoryAssert.RemembersAtMost(constant, n => Probe.Tracked(n), items => answer(items.Count()), n => n, 16, 64);
                break;
            case "MM-GROWTH of bytes":
                MemoryAssert.Grows(constant, n => n, n => answer(n), n => n, 16, 64);
                break;
            default:
                MemoryAssert.StreamsWithin(
                    64, 64, n => Probe.Tracked(n), items => Enumerable.Repeat(items, 1).Select(all => answer(all.Count())), n => [n]);
                break;
        }
    }
}
