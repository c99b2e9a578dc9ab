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
        { "LZ-INFINITE", "From a source without end, item 0 is not the one that was expected." },
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
}
