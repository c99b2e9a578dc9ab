using Grader.Cli.Tests.Running;

namespace Grader.Cli.Tests.Try;

/// <summary>The main job, whole: service, sandbox, receiver and openssl are real.</summary>
[Trait("Lane", "slow")]
public sealed class TryTests
{
    [Fact]
    public async Task Posts_grades_delivers_and_verifies()
    {
        using var folder = new TemporaryFolder();

        var run = await Repository.RunGraderAsync(["try", "--count", "2"], folder.Path);

        Assert.Equal(0, run.ExitCode);
        Assert.Matches(@"(?m)^passed  take-every  (\d+) of \1 points", run.Output);
        Assert.Matches(@"(?m)^failed  take-every  \d+ of \d+ points", run.Output);
        Assert.Equal(2, Count(run.Output, "verified by openssl"));
        Assert.Equal(2, Count(run.Output, "openssl finds another signature"));
        Assert.Matches(@"(?m)^warm +2 more, half a second apart: median \d+ ms", run.Output);
        Assert.Empty(run.Errors);
        Assert.Empty(Directory.EnumerateFileSystemEntries(folder.Path));
    }

    private static int Count(string text, string part) => text.Split(part).Length - 1;
}
