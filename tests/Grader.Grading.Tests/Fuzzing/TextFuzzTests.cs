using Grader.Contracts.Submissions;
using Grader.Grading.Guards;
using Grader.Grading.Intake;
using Grader.Grading.Packs;
using Grader.Testing.Fuzzing;

namespace Grader.Grading.Tests.Fuzzing;

/// <summary>Real solutions, broken as text.</summary>
[Collection(PipelineCollection.Name)]
public sealed class TextFuzzTests(PipelineFixture pipeline)
{
    private const string Slug = "take-every";

    private static readonly SubmissionLimits Intake = new();

    private static string Hidden => PackFolders.Find([])[0].Hidden;

    [Fact]
    public void Intake_and_guards_say_yes_or_no_to_any_text()
    {
        var limits = new GuardLimits();
        var solutions = Directory.EnumerateFiles(Hidden, "*.cs", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal).Select(File.ReadAllText).ToList();
        for (var seed = 0; seed < Mutator.Runs(2_000); seed++)
        {
            var mutator = new Mutator(seed);
            SourceFile[] files =
            [
                new(mutator.Text("Solution.cs"), mutator.Text(solutions[seed % solutions.Count])), new("B.cs", mutator.Text("class B;")),
            ];
            Assert.All(Intake.Check(files), problem => Assert.StartsWith("/files", problem.Pointer, StringComparison.Ordinal));
            if (SourceGuard.Check(files, limits) is { } refused) Assert.True(refused.Line >= 1 && refused.Column >= 1);
        }
    }

    /// <summary>A solution that is wrong on its own does not become right by what is broken in it.</summary>
    [Fact]
    public async Task A_broken_wrong_solution_never_passes_and_the_next_honest_one_does()
    {
        var wrong = FirstOf("wrong");
        var right = new SourceFile("Solution.cs", FirstOf("reference"));
        for (var seed = 0; seed < Mutator.Runs(40); seed++)
        {
            var result = await GradeAsync(new("Solution.cs", new Mutator(seed).Text(wrong)));
            Assert.True(
                result.Verdict is not (Verdict.Passed or Verdict.InfrastructureError or Verdict.ChallengeError or Verdict.Tampered),
                $"Seed {seed}: {result.Verdict}");
        }

        Assert.Equal(Verdict.Passed, (await GradeAsync(right)).Verdict);
    }

    private static string FirstOf(string folder) => File.ReadAllText(
        Directory.EnumerateFiles(Path.Combine(Hidden, Slug, folder), "*.cs").Order(StringComparer.Ordinal).First());

    private Task<GradingResult> GradeAsync(SourceFile file) =>
        pipeline.GradeAsync(new GradingRequest("sub_fuzz", Slug, [file], Attempt: 1, TimeSpan.Zero));
}
