using Grader.Verification.Mutants;

namespace Grader.Cli.Verify;

/// <summary>What verify found out about the hidden tests by mutants: scores, survivors and gaps.</summary>
internal sealed class MutantsReport(IReadOnlyList<MutationReport> challenges, IReadOnlyList<PackProblem> broken)
    : VerifyReport([.. broken, .. challenges.SelectMany(challenge => challenge.Gaps)])
{
    public override object ToDocument() => new
    {
        schema = "grader.mutants/1",
        challenges = challenges.Select(Describe),
        gaps = Gaps.Select(DescribeGap),
    };

    /// <summary>For people: the mutation scores, and the diff of every survivor.</summary>
    public override void WriteText(IAnsiConsole console)
    {
        foreach (var challenge in challenges) Write(console, challenge);
        WriteGaps(console);

        var all = new MutationReport("", [.. challenges.SelectMany(challenge => challenge.Mutants)], []);
        console.WriteLine(
            $"{challenges.Count} challenges, {all.Mutants.Count} mutants, {all.Compiled} compiled, {all.Killed} killed, "
            + $"{all.Equivalent.Count()} equivalent, {all.Survivors.Count()} survivors, {Gaps.Count} gaps");
    }

    private static object Describe(MutationReport challenge) => new
    {
        challenge.Slug,
        challenge.Compiled,
        challenge.Killed,
        challenge.Score,
        mutants = challenge.Mutants.Select(report => new
        {
            report.Mutant.Id,
            report.Mutant.Reference,
            report.Mutant.Sentence,
            fate = report.Status,
            report.Result.Verdict,
            report.KilledBy,
            report.Reason,
            // The diffs of what is killed would be most of the document, and nobody reads them.
            diff = report.Status is MutantStatus.Survived or MutantStatus.Equivalent ? report.Mutant.Diff : null,
        }),
    };

    private static void Write(IAnsiConsole console, MutationReport challenge)
    {
        var score = challenge.Score.ToString("P0", CultureInfo.InvariantCulture);
        var counts = $"{challenge.Killed} of {challenge.Compiled} killed, {challenge.Equivalent.Count()} equivalent";
        console.MarkupLineInterpolated($"[bold]{challenge.Slug}[/]  {score}  {counts}");
        foreach (var report in challenge.Equivalent) console.WriteLine($"  = {report.Mutant.Id}: {Untrusted.Line(report.Reason!)}");
        foreach (var report in challenge.Survivors)
        {
            console.MarkupLineInterpolated($"  [red]survives[/] {report.Mutant.Id}: it {report.Mutant.Sentence}");
            console.WriteLine($"    {report.Mutant.Diff.TrimEnd().ReplaceLineEndings("\n    ")}");
        }
    }
}
