using System.Globalization;
using Grader.Probes.Findings;
using Grader.Probes.Hosting;

namespace Grader.Probes.Tests.Sessions;

public sealed class TraceTests
{
    public TraceTests() => TestScope.Begin();

    [Fact]
    public void Keeps_the_first_and_the_last_events_and_counts_all()
    {
        const int items = 100_000;
        // Opened, every item, the end, disposed; then the consumer's first item.
        const int events = 1 + items + 1 + 1 + 1;
        var source = Probe.Made(items, i => i);

        var violation = Find(() => LazyAssert.DemandAtMost(() => source.ToList().Select(x => x), source, pulls: k => k + 1, take: 1));

        Assert.Equal(items + 1, source.Pulls);
        Assert.Equal(48 + 1 + 16, violation.TraceWithoutValues.Count);
        Assert.Equal(["open", "pull 0", "pull 1"], violation.TraceWithoutValues.Take(3));
        Assert.Equal(string.Create(CultureInfo.InvariantCulture, $"… {events - 48 - 16:N0} more …"), violation.TraceWithoutValues[48]);
        Assert.Equal([$"pull {items - 1}", "end of source", "dispose", "yield 0"], violation.TraceWithoutValues.TakeLast(4));
        Assert.Equal($"open, pull 0, pull 1, … pull {items - 1}, end of source, dispose | yield 0", violation.TraceLine);
    }

    [Fact]
    public void Is_one_for_all_probes_of_a_test_in_the_order_of_what_happened()
    {
        var first = Probe.Of(1, 2).Named("first");
        var second = Probe.Of(3).Named("second");
        var sum = Probe.Func((int x, int y) => x + y).Named("sum");

        var violation = Find(() => LazyAssert.DemandAtMost(
            () => first.Zip(second, sum.Func), take: 1, Demand.Pulls(first, _ => 0)));

        Assert.Equal(
            ["open first", "open second", "pull first 0", "pull second 0", "call sum 0", "yield 0"], violation.TraceWithoutValues);
    }

    private static Violation Find(Action assertion)
    {
        Assert.Throws<PropertyViolationException>(assertion);
        return TestScope.End()[0];
    }
}
