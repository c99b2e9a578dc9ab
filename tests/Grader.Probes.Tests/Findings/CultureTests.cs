using Grader.Probes.Findings;
using Grader.Probes.Hosting;

namespace Grader.Probes.Tests.Findings;

/// <summary>A result that depends on the culture of the machine is found on a machine that has no other culture.</summary>
public sealed class CultureTests
{
    public CultureTests() => TestScope.Begin();

    public static TheoryData<string, Action> OfTheMachine => new()
    {
#pragma warning disable CA1304, CA1307, CA1309, CA1310, CA1311, CA1806, CA1862, CA1865, CA1866
        { "StartsWith(\"#\")", () => "# a".StartsWith("#") },
        { "StartsWith(\"#\")", () => "a # b".IndexOf("#") },
        { "StartsWith(\"#\")", () => "a".CompareTo("b") },
        { "StartsWith(\"#\")", () => string.Compare("a", "b", false) },
        { "StartsWith(\"#\")", () => new SortedSet<string> { "b", "a" } },
        { "ToUpperInvariant", () => "a".ToUpper() },
#pragma warning restore CA1304, CA1307, CA1309, CA1310, CA1311, CA1806, CA1862, CA1865, CA1866
    };

    [Theory]
    [MemberData(nameof(OfTheMachine))]
    public void What_asks_the_culture_depends_on_the_machine(string instead, Action code)
    {
        Assert.Throws<PropertyViolationException>(() => ValueAssert.AsksNoCulture(code));
        var violation = TestScope.End()[0];
        Assert.Equal("VAL", violation.Property);
        Assert.StartsWith("Depends on the machine.", violation.Summary, StringComparison.Ordinal);
        Assert.Contains(instead, violation.LikelyCause, StringComparison.Ordinal);
    }

    [Fact]
    public void What_asks_no_culture_does_not()
    {
        ValueAssert.AsksNoCulture(() =>
        {
            Assert.True("# a".StartsWith('#') && "## a".StartsWith("##", StringComparison.Ordinal));
            Assert.Equal("A", "a".ToUpperInvariant());
            Assert.Equal(2, new Dictionary<string, int> { ["a"] = 1, ["A"] = 2 }.Count);
            Assert.Equal("1: 2.5", FormattableString.Invariant($"{1}: {2.5m}"));
        });
        Assert.Empty(TestScope.End());
    }

    [Fact]
    public void What_throws_is_a_violation()
    {
        Assert.Throws<PropertyViolationException>(() => ValueAssert.AsksNoCulture(() => throw new FormatException()));
        Assert.Equal("VAL", TestScope.End()[0].Property);
    }
}
