using Grader.Contracts.Results;
using Grader.Contracts.Submissions;
using Grader.Grading;
using Grader.Grading.Intake;
using Grader.Grading.Packs;

namespace Grader.Testing.Submissions;

/// <summary>Grades submissions of the suite through one pipeline and compares each result with the header.</summary>
/// <param name="mode">What <paramref name="pipeline"/> enforces.</param>
public sealed class SuiteGrader(PackSnapshot published, GradingPipeline pipeline, GradingMode mode)
{
    private static readonly SubmissionLimits Intake = new();

    // The same in every run: what code that remembers its calls can reach depends on the order of the tests, which is drawn from it.
    private const int Seed = 2;

    public GradingMode Mode => mode;

    /// <param name="port">Replaces <c>Port = 0</c> in programs that need a listener.</param>
    public async Task<SuiteOutcome> GradeAsync(SuiteProgram program, CancellationToken cancellationToken, int? port = null)
    {
        var result = await ResultOfAsync(program, port, cancellationToken).ConfigureAwait(false);
        List<string> problems = [.. program.Expected[mode].Contradictions(result)];
        if (result is null) return new(program, mode, problems);
        problems.AddRange(Inconsistencies(result));
        if (Runs(result)) problems.AddRange(program.Tests.Contradictions(result.Tests));
        if (Runs(result) && program.Score is { } score && score != result.Score) problems.Add($"{result.Score} points instead of {score}");
        // An honest program reveals nothing that it has not: its result may share ordinary words with hidden tests.
        if (program.Name.Split('/')[0] is not ("honest" or "mistakes")
            && new Leaks(program.Challenge!, published.Folders[program.Challenge!]).In(result, mode) is { } leak)
            problems.Add($"the result shows {leak}");
        return new(program, mode, problems);
    }

    /// <summary>Grades the reference solution of a challenge.</summary>
    /// <returns>What is wrong with its result; null if it passed.</returns>
    public async Task<string?> GradeHonestAsync(string slug, CancellationToken cancellationToken)
    {
        var folder = Path.Combine(published.Folders[slug].Hidden, slug, "reference");
        var file = Directory.EnumerateFiles(folder, "*.cs").Order(StringComparer.Ordinal).First();
        var source = new SourceFile(Path.GetFileName(file), await File.ReadAllTextAsync(file, cancellationToken).ConfigureAwait(false));
        var result = await GradeAsync(slug, [source], cancellationToken).ConfigureAwait(false);
        return result.Verdict is Verdict.Passed && result.Score == result.MaxScore
            ? null
            : $"{ExpectedOutcome.NameOf(result.Verdict)}, {result.Score} of {result.MaxScore} points";
    }

    /// <summary>Rules that hold for every result.</summary>
    private static IEnumerable<string> Inconsistencies(GradingResult result)
    {
        if (result.Verdict is Verdict.Passed
            && result.Score != result.MaxScore) yield return $"passed with {result.Score} of {result.MaxScore} points";
        if (result is { Verdict: Verdict.Tampered, TamperRecords: null }) yield return "no records are kept for an appeal";
        if (!Runs(result) || result.Verdict is Verdict.Tampered) yield break;
        foreach (var test in result.Tests)
        {
            if (test.Status is TestStatus.Passed ? test.Points != test.MaxPoints : test.Points != 0 || test.Message is null)
                yield return $"{test.Id} is {ExpectedOutcome.NameOf(test.Status)} with {test.Points} of {test.MaxPoints} points, "
                    + $"message '{test.Message}'";
        }
    }

    private static bool Runs(GradingResult result) =>
        result.Verdict is not (Verdict.Rejected or Verdict.CompileError or Verdict.CompileLimit);

    private async Task<GradingResult?> ResultOfAsync(SuiteProgram program, int? port, CancellationToken cancellationToken)
    {
        if (program.Files is not { } files || (program.PassesIntake && Intake.Check(files).Count > 0)) return null;
        if (program.NeedsListener)
            files = [.. files.Select(file => file with { Content =
                file.Content.Replace("Port = 0", $"Port = {port}", StringComparison.Ordinal) })];
        return await GradeAsync(program.Challenge!, files, cancellationToken).ConfigureAwait(false);
    }

    private Task<GradingResult> GradeAsync(string slug, IReadOnlyList<SourceFile> files, CancellationToken cancellationToken) =>
        pipeline.GradeAsync(new("sub_suite", slug, files, Attempt: 1, TimeSpan.Zero, Seed: Seed), cancellationToken);
}
