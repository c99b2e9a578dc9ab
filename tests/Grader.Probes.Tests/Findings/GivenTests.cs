using Grader.Probes.Findings;
using Grader.Probes.Hosting;

namespace Grader.Probes.Tests.Findings;

/// <summary>A counter-example begins with what the code was given: the call as it stands in the test, and what its variables hold.
/// </summary>
public sealed class GivenTests
{
    public GivenTests() => TestScope.Begin();

    [Fact]
    public void The_variables_of_the_call_are_shown_where_their_values_are()
    {
        foreach (var (start, words) in new[] { (3, "x\n"), (int.MaxValue, "y") })
        {
            var source = Probe.Of(1, 2, 3).Named("numbers");
            int[] weights = [start, 2];
            var violation = Find(() => LazyAssert.EnumeratesOnce(() => Twice(source, start, words, weights), take: null, source));
            Assert.Equal(
                $@"with start = {start}, words = ""{words.Replace("\n", @"\n", StringComparison.Ordinal)}"", "
                    + $"weights = [{start}, 2]",
                violation.CounterExample);
        }
    }

    [Fact]
    public void The_call_stands_before_its_variables()
    {
        var (source, start) = (Probe.Of(1, 2, 3), 2);
        var by = Probe.Func((int item) => item).Named("the item itself");
        var violation = Find(() => LazyAssert.DemandAtMost(() => source.Skip(start).Select(by.Func).ToList(), source, _ => 3));
        Assert.Equal(
            "call source.Skip(start).Select(by.Func).ToList() with start = 2, by = 'the item itself'", violation.CounterExample);
    }

    [Fact]
    public void A_variable_that_the_call_does_not_name_is_not_shown()
    {
        var (source, step, steps) = (Probe.Of(1, 2, 3), 2, 5);
        var violation = Find(() => LazyAssert.DemandAtMost(() => source.Skip(steps).ToList(), source, _ => step));
        Assert.Equal("call source.Skip(steps).ToList() with steps = 5", violation.CounterExample);
    }

    [Fact]
    public void Without_variables_nothing_is_added()
    {
        var source = Probe.Of(1, 2, 3);
        Assert.Null(Find(() => LazyAssert.EnumeratesOnce(() => Twice(source, 0, "", []), take: null, source)).CounterExample);
    }

    [Fact]
    public void An_input_is_shown_with_the_functions_that_came_with_it()
    {
        var violation = Find(() => ValueAssert.MatchesReference(
            1, 1, _ => (int[])[4], items => items.Select(item => item >> 1), items => items));
        Assert.Equal("input [4] to items => items.Select(item => item >> 1); item 0 expected 4, got 2", violation.CounterExample);
    }

    [Fact]
    public void Hidden_tests_show_none_of_it()
    {
        TestScope.ShowsValues = false;
        try
        {
            var (source, start) = (Probe.Of(1, 2, 3), 2);
            var violation = Find(() => LazyAssert.DemandAtMost(() => source.Skip(start).ToList(), source, _ => 3));
            Assert.Null(violation.CounterExample);
            Assert.Null(TestScope.Given);
        }
        finally
        {
            TestScope.ShowsValues = true;
        }
    }

    private static IEnumerable<int> Twice(IEnumerable<int> source, int start, string words, int[] weights) =>
        source.Any() ? source.Skip(start + words.Length + weights.Length) : [];

    private static Violation Find(Action check)
    {
        Assert.Throws<PropertyViolationException>(check);
        var first = TestScope.End()[0];
        TestScope.Begin();
        return first;
    }
}
