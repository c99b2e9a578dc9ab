using System.Globalization;
using Grader.Cli.Reports;
using Grader.Verification.Mutants;
using Spectre.Console;

namespace Grader.Cli.Verify;

/// <summary>The mutation scores for people, and the diff of every survivor.</summary>
internal static class MutantsText
{
    public static void Write(IAnsiConsole console, MutantsReport report)
    {
        foreach (var challenge in report.Challenges) Write(console, challenge);
        foreach (var gap in report.Gaps) console.MarkupLineInterpolated($"[red]GAP[/] {Untrusted.Lines(gap.ToString())}");

        var all = new MutationReport("", [.. report.Challenges.SelectMany(challenge => challenge.Mutants)], []);
        console.WriteLine(
            $"{report.Challenges.Count} challenges, {all.Mutants.Count} mutants, {all.Compiled} compiled, {all.Killed} killed, "
            + $"{all.Equivalent.Count()} equivalent, {all.Survivors.Count()} survivors, {report.Gaps.Count()} gaps");
    }

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
