using Grader.Grading.Packs;

namespace Grader.Grading.Tests.Corpus;

/// <summary>
/// Honest programs, one for each feature of the language and the library: each is graded to its end and passes. The
/// first line names the challenge that it solves and the feature that it is there for.
/// </summary>
[Collection(PipelineCollection.Name)]
public sealed class CorpusTests(PipelineFixture pipeline)
{
    public static TheoryData<string> Programs => [.. Directory.EnumerateFiles(Folder, "*.cs").Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    private static string Folder => Path.Combine(AppContext.BaseDirectory, "Corpus", "Programs");

    [Theory, MemberData(nameof(Programs))]
    public async Task An_honest_program_passes(string name)
    {
        var file = Path.Combine(Folder, name);
        var result = await pipeline.GradeAsync(ChallengeOf(file), file);

        var failed = result.Tests.Where(test => test.Status is not TestStatus.Passed).Select(test => $"{test.Property} {test.Status}: {test.Message}");
        var errors = result.Diagnostics.Where(diagnostic => diagnostic.Severity == Diagnostic.Error).Select(d => $"({d.Line},{d.Column}) {d.Id}: {d.Message}");
        Assert.True(result.Verdict == Verdict.Passed, $"{result.Verdict} {result.Message}\n{string.Join('\n', errors.Concat(failed))}\n{pipeline.PackProblems}");
        Assert.Equal(result.MaxScore, result.Score);
    }

    [Fact]
    public async Task A_byte_order_mark_in_front_changes_nothing()
    {
        var file = Path.Combine(Folder, "Loops.cs");
        var marked = new GradingRequest("sub_test", ChallengeOf(file), [new("Solution.cs", '\uFEFF' + File.ReadAllText(file))], Attempt: 1, TimeSpan.Zero);

        Assert.Equal(Verdict.Passed, (await pipeline.GradeAsync(marked)).Verdict);
    }

    [Fact]
    public void There_are_150_programs_and_each_names_a_feature_of_its_own()
    {
        var heads = Directory.EnumerateFiles(Folder, "*.cs").Select(file => File.ReadLines(file).First()).ToList();

        Assert.True(heads.Count >= 150, $"{heads.Count} programs.");
        Assert.All(heads, head => Assert.Matches(@"\A// [a-z-]+: .{10,}\z", head));
        Assert.Equal(heads.Count, heads.Select(head => head.Split(": ", 2)[1]).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void Every_challenge_is_solved_by_one_of_them() => Assert.Empty(
        pipeline.Published.SlugsOf(PackFolders.Find([])[0]).Except(Directory.EnumerateFiles(Folder, "*.cs").Select(ChallengeOf), StringComparer.Ordinal));

    private static string ChallengeOf(string file) => File.ReadLines(file).First()["// ".Length..].Split(':')[0];
}
