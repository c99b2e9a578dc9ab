using Grader.Contracts.Submissions;

namespace Grader.Grading.Tests;

[Collection(PipelineCollection.Name)]
public sealed class VersionTests(PipelineFixture pipeline)
{
    private static readonly GradingRequest Request = new(
        "sub_test", "take-every", [new("Solution.cs", "class Nothing;")], Attempt: 1, TimeSpan.Zero);

    [Fact]
    public async Task A_submission_for_another_version_is_not_graded() =>
        await Assert.ThrowsAsync<MissingVersionException>(
            () => pipeline.GradeAsync(Request with { ChallengeVersion = "sha256:other" }));

    [Fact]
    public async Task The_version_of_a_POST_is_the_version_of_the_result()
    {
        var version = pipeline.Published.Find(Request.Challenge)!.Version;
        var result = await pipeline.GradeAsync(Request with { ChallengeVersion = version });
        Assert.Equal(version, result.ChallengeVersion);
    }
}
