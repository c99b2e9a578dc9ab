using Grader.Cli.Tests.Running;
using Grader.Contracts.Results;

namespace Grader.Cli.Tests.Grade;

/// <summary>The built program, with the real sandbox, on the repository's own challenges.</summary>
[Trait("Lane", "slow")]
public sealed class GradeTests
{
    private static readonly string Samples = Path.Combine(Repository.Root, "samples", "take-every");

    [Fact]
    public async Task Prints_one_document_and_exits_0_for_a_lazy_solution()
    {
        var run = await Repository.RunGraderAsync(
            "grade", "take-every", Path.Combine(Samples, "Lazy.cs"), "--format", "json", "--seed", "7");

        var result = ResultJson.Parse(run.Output);
        Assert.Equal(Verdict.Passed, result.Verdict);
        Assert.Equal(result.MaxScore, result.Score);
        Assert.Equal(7, result.Measurements.Seed);
        Assert.Equal(0, run.ExitCode);
        Assert.Empty(run.Errors);
    }

    [Fact]
    public async Task Shows_property_evidence_and_trace_and_exits_1_for_an_eager_solution()
    {
        var run = await Repository.RunGraderAsync("grade", "take-every", Path.Combine(Samples, "Eager.cs"));

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("failed  take-every", run.Output, StringComparison.Ordinal);
        Assert.Matches(@"(?m)^LZ-PULL  .*  failed *$", run.Output);
        Assert.Matches(@"(?m)^  pulls +\d+ observed, \d+ allowed *$", run.Output);
        Assert.Matches(@"(?m)^  trace +open \| pull 0", run.Output);
        Assert.DoesNotContain('\e', run.Output);
        Assert.Empty(run.Errors);
    }

    [Fact]
    public async Task Says_of_a_starter_once_that_nothing_is_written()
    {
        var starter = Path.Combine(Repository.Root, "challenges", "take-every", "Starter.cs");

        var run = await Repository.RunGraderAsync("grade", "take-every", starter, "--format", "json");

        var result = ResultJson.Parse(run.Output);
        Assert.Equal((Verdict.Failed, 0, 1), (result.Verdict, result.Score, run.ExitCode));
        Assert.StartsWith("This is the starter as you got it", result.Message, StringComparison.Ordinal);
        Assert.All(result.Tests, test => Assert.True(test is { Status: TestStatus.Failed, Message: null, Evidence: null }));
    }

    [Fact]
    public async Task Shows_the_line_and_a_caret_for_a_compile_error()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("Solution.cs", "public static class Solution\n{\n    public static int Broken() => 1\n}\n");

        var run = await Repository.RunGraderAsync("grade", "take-every", file);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(
            "error CS1002  Solution.cs:3:36  ; expected", run.Output, StringComparison.Ordinal);
        Assert.Matches(@"  3 \|     public static int Broken\(\) => 1 *\n    \| {36}\^", run.Output);
    }
}
