using Grader.Cli.Reports;
using Grader.Verification.Flakes;

namespace Grader.Cli.Bench.Flakes;

/// <summary><c>--flakes --format json</c>: the counts by property and the flips as one document.</summary>
internal static class FlakesDocument
{
    public static void Write(FlakeReport report, int load) => StdoutDocument.Write(new
    {
        schema = "grader.bench.flakes/1",
        report.Wanted,
        report.Gradings,
        flips = report.FlipCount,
        report.Inconclusive,
        report.Seed,
        load,
        report.Properties,
        changed = report.Flips.Select(flip => new { program = flip.Program.ToString(), flip.Expected, flip.Actual, flip.Detail }),
    });
}
