using Grader.Cli.Tests.Running;
using Grader.Contracts.Results;

namespace Grader.Cli.Tests.Sandboxes;

[Trait("Lane", "slow")]
public sealed class NoSandboxTests
{
    private static readonly Dictionary<string, string?> NoPrograms = new() { ["PATH"] = "/nonexistent" };

    [Fact]
    public async Task Grade_says_what_to_install_and_never_runs_without_a_sandbox()
    {
        var sample = Path.Combine(Repository.Root, "samples", "take-every", "Lazy.cs");

        var run = await Repository.RunGraderAsync(["grade", "take-every", sample, "--format", "json"], environment: NoPrograms);

        Assert.Equal(3, run.ExitCode);
        Assert.Equal(Verdict.InfrastructureError, ResultJson.Parse(run.Output).Verdict);
        Assert.Contains("bubblewrap", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Doctor_says_what_is_broken_and_exits_3()
    {
        var run = await Repository.RunGraderAsync(["doctor"], environment: NoPrograms);

        Assert.Equal(3, run.ExitCode);
        Assert.Matches("(?m)^broken +sandbox ", run.Output);
        Assert.Contains("bubblewrap", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Serve_does_not_start()
    {
        using var folder = new TemporaryFolder();

        var run = await Repository.RunGraderAsync(["serve", "--port", "0"], folder.Path, NoPrograms);

        Assert.Equal(3, run.ExitCode);
        Assert.Contains("bubblewrap", run.ErrorLines[^1], StringComparison.Ordinal);
    }
}
