using Grader.Cli.Reports;

namespace Grader.Cli.Tests.Reports;

public sealed class TraceLineTests
{
    [Theory]
    [InlineData("pull 0, pull 1 | yield 0 | dispose", "pull 0", "pull 1", "yield 0", "dispose")]
    [InlineData("pull 0, pull 1, … pull 4", "pull 0", "pull 1", "pull 2", "pull 3", "pull 4")]
    public void Groups_and_cuts_runs_of_one_kind(string line, params string[] trace) =>
        Assert.Equal(line, TraceLine.Of(trace));

    [Fact]
    public void Cuts_a_long_trace_and_says_how_much_is_left()
    {
        var trace = Enumerable.Range(0, 100).SelectMany(i => new[] { $"pull {i}", $"yield {i}" }).ToArray();

        Assert.EndsWith("pull 11 | yield 11 | … 176 more", TraceLine.Of(trace), StringComparison.Ordinal);
    }
}
