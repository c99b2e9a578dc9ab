using Grader.Cli.Reports;
using Grader.Verification.Attacks.Soaking;

namespace Grader.Cli.Bench.Soak;

/// <summary>A mixed run for machines.</summary>
internal static class SoakDocument
{
    public static void Write(SoakReport report) => StdoutDocument.Write(new
    {
        schema = "grader.bench.soak/1",
        report.Seed,
        report.Policy,
        report.WarmUp,
        report.Honest,
        report.Hostile,
        report.Problems,
        report.LeftBehind,
        before = new { report.MachineBefore.Processes, report.MachineBefore.Descriptors, report.MachineBefore.Cgroups, memory =
            report.MemoryBefore },
        after = new { report.MachineAfter.Processes, report.MachineAfter.Descriptors, report.MachineAfter.Cgroups, memory =
            report.MemoryAfter },
        report.IsMemoryFlat,
        clean = report.IsClean,
        seconds = Math.Round(report.Elapsed.TotalSeconds),
    });
}
