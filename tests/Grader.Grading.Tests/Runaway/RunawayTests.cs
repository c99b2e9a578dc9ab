namespace Grader.Grading.Tests.Runaway;

/// <summary>
/// Submissions that run away, with the policy off: the sandbox and the watchdog alone give each its verdict. Some
/// tests of a runaway pass, because the others go on in a fresh process.
/// </summary>
[Collection(PipelineCollection.Name)]
public sealed class RunawayTests(PipelineFixture pipeline)
{
    private const string Slug = "take-every";
    private const string Header = "// verdict: ";

    public static TheoryData<string> Submissions => [.. Directory.EnumerateFiles(Folder, "*.cs").Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    private static string Folder => Path.Combine(AppContext.BaseDirectory, "Runaway", "Submissions");

    private static string Honest => Path.Combine(Packs.PackFolders.Find([])[0].Root, "samples", Slug, "Lazy.cs");

    [Theory, MemberData(nameof(Submissions))]
    public async Task Ends_in_its_verdict_and_the_next_submission_is_graded_right(string name)
    {
        var file = Path.Combine(Folder, name);
        var result = await pipeline.GradeAsync(Slug, file, policy: false);
        Assert.Equal(File.ReadLines(file).First(), Header + NameOf(result.Verdict));

        Assert.Equal(Verdict.Passed, (await pipeline.GradeAsync(Slug, Honest, policy: false)).Verdict);
    }

    [Theory]
    [InlineData("EndlessLoop.cs", TestStatus.Timeout)]
    [InlineData("StackOverflow.cs", TestStatus.Crashed)]
    [InlineData("ExitsLate.cs", TestStatus.Crashed)]
    [InlineData("CatchesOutOfMemory.cs", TestStatus.MemoryLimit)]
    public async Task The_test_that_was_running_bears_it_and_others_still_run(string name, TestStatus status)
    {
        var result = await pipeline.GradeAsync(Slug, Path.Combine(Folder, name), policy: false);
        Assert.Contains(result.Tests, test => test.Status == status && test.Points == 0 && test.Message is not null);
        Assert.Contains(result.Tests, test => test.Status is TestStatus.Passed && test.Points == test.MaxPoints);
    }

    [Fact]
    public async Task What_three_fresh_processes_do_not_come_to_is_not_run()
    {
        var result = await pipeline.GradeAsync(Slug, Path.Combine(Folder, "EndlessFromTheStart.cs"), policy: false);

        Assert.Equal(4, result.Tests.Count(test => test.Status is TestStatus.Timeout));
        Assert.Contains(result.Tests, test => test.Status is TestStatus.Passed);
        Assert.Contains(result.Tests, test => test.Status is TestStatus.NotRun && test.Points == 0 && test.Message is not null);
    }

    [Fact]
    public async Task Tests_with_a_process_of_their_own_count_like_the_others()
    {
        var endless = Path.Combine(AppContext.BaseDirectory, "Packs", "Endless.cs");

        var result = await pipeline.GradeAsync("one", endless, policy: false);

        Assert.Equal(Verdict.Timeout, result.Verdict);
        // The canary, which is not listed, is the fourth process that ended early.
        Assert.Equal(3, result.Tests.Count(test => test.Status is TestStatus.Timeout));
        Assert.Equal(3, result.Tests.Count(test => test.Status is TestStatus.NotRun));
    }

    private static string NameOf(Verdict verdict) =>
        System.Text.Json.JsonNamingPolicy.SnakeCaseLower.ConvertName(verdict.ToString());
}
