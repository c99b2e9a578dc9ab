using System.Globalization;
using Grader.Verification.Attacks.Soaking;

namespace Grader.Cli.Bench.Soak;

/// <summary>A mixed run for people.</summary>
internal static class SoakText
{
    private const double BytesPerMegabyte = 1024 * 1024;

    public static void Write(TextWriter output, SoakReport report)
    {
        var (before, after) = (report.MachineBefore, report.MachineAfter);
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"""
            {report.Honest} honest and {report.Hostile} hostile submissions, four at a time, seed {report.Seed}
            policy               {(report.Policy ? "on" : "off")}
            took                 {report.Elapsed.TotalSeconds:0} s
            not as they must be  {report.Problems.Count}
            processes            {before.Processes} after {report.WarmUp} for warming up, {after.Processes} at the end
            open descriptors     {before.Descriptors}, {after.Descriptors}
            cgroups              {before.Cgroups}, {after.Cgroups}
            files                {before.Files.Count}, {after.Files.Count}
            memory               {Megabytes(report.MemoryBefore.ResidentBytes)}, {Megabytes(report.MemoryAfter.ResidentBytes)}
            managed memory       {Megabytes(report.MemoryBefore.HeapBytes)}, {Megabytes(report.MemoryAfter.HeapBytes)}
            """));
        foreach (var problem in report.Problems) output.WriteLine($"wrong: {problem}");
        foreach (var left in report.LeftBehind) output.WriteLine($"left behind: {left}");
        if (!report.IsMemoryFlat) output.WriteLine("memory grew by more than a tenth");
    }

    private static string Megabytes(long bytes) => (bytes / BytesPerMegabyte).ToString("0.0 MB", CultureInfo.InvariantCulture);
}
