using Grader.Cli.Tests.Running;
using Grader.Contracts.Results;

namespace Grader.Cli.Tests.Grade;

[Trait("Lane", "slow")]
public sealed class BrokenPackTests : IDisposable
{
    private const string Yaml = """
        title: A title
        summary: A summary.
        concept: iterators
        difficulty: 1
        properties:
          VAL: 10
        """;

    private readonly TemporaryFolder pack = new();

    public void Dispose() => pack.Dispose();

    [Fact]
    public async Task Names_file_and_line_and_exits_3_when_a_challenge_does_not_load()
    {
        pack.Write("challenges/odd/challenge.yaml", "title: [\n");
        pack.Write("challenges/odd/README.md", "What to do.");
        pack.Write("challenges/odd/Starter.cs", "public static class Solution;");

        var run = await GradeAsync();

        Assert.Equal(3, run.ExitCode);
        Assert.Equal("grader: The challenge 'odd' does not load:", run.ErrorLines[0]);
        Assert.StartsWith("grader: challenges/odd/challenge.yaml:", run.ErrorLines[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Prints_a_document_and_exits_3_when_the_hidden_half_is_broken()
    {
        pack.Write("challenges/odd/challenge.yaml", Yaml);
        pack.Write("challenges/odd/README.md", "What to do.");
        pack.Write("challenges/odd/Starter.cs", "public static class Solution { public static int One() => 1; }");
        pack.Write("graders/odd/OddTests.cs", "public class OddTests { not C# }");
        pack.Write("graders/odd/reference/Plain.cs", "public static class Solution { public static int One() => 1; }");

        var run = await GradeAsync();

        Assert.Equal(3, run.ExitCode);
        var result = ResultJson.Parse(run.Output);
        Assert.Equal(Verdict.ChallengeError, result.Verdict);
        Assert.Null(result.Score);
        Assert.Equal(10, result.MaxScore);
        Assert.StartsWith("grader: graders/odd/OddTests.cs:1", run.Errors, StringComparison.Ordinal);
    }

    private Task<ProgramRun> GradeAsync()
    {
        var solution = pack.Write("Solution.cs", "public static class Solution { public static int One() => 1; }");
        return Repository.RunGraderAsync("grade", "odd", solution, "--pack", pack.Path, "--format", "json");
    }
}
