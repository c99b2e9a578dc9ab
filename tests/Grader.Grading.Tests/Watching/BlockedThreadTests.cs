using Grader.Contracts.Submissions;
using Grader.Grading.Packs;
using Grader.Sandbox;

namespace Grader.Grading.Tests.Watching;

/// <summary>Student code that blocks its thread never returns. The watchdog finds it by what its threads do.</summary>
public sealed class BlockedThreadTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Watching", "Blocked");

    [Theory]
    [InlineData("AsksForTheResult.cs")]
    [InlineData("WaitsOnAnEvent.cs")]
    public async Task Is_a_timeout_on_its_property_and_the_remaining_tests_still_run(string name)
    {
        await using var pipeline = new GradingPipeline(
            PackSnapshot.Load(PackFolders.Find([Path.Combine(Folder, "Pack")])), new GradingOptions { WarmHosts = 1 }, new SandboxOptions(),
            TimeProvider.System) { EnforcesPolicy = false };
        var file = new SourceFile(name, await File.ReadAllTextAsync(Path.Combine(Folder, name)));

        var result = await pipeline.GradeAsync(new("sub_test", "read-lines", [file], Attempt: 1, TimeSpan.Zero), CancellationToken.None);

        Assert.Equal(
            [("VAL", TestStatus.Passed), ("AS-BLOCK", TestStatus.Timeout), ("LZ-DEFER", TestStatus.Passed)],
            result.Tests.Select(test => (test.Property, test.Status)));
        Assert.Equal((Verdict.Timeout, 7), (result.Verdict, result.Score));
        Assert.Contains("none of its threads had anything to do", result.Tests[1].Message, StringComparison.Ordinal);
    }
}
