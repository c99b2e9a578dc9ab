using Grader.Cli.Reports;
using Grader.Cli.Usage;
using Grader.Grading;
using Grader.Sandbox;
using Grader.Verification.Flakes;

namespace Grader.Cli.Bench.Flakes;

/// <summary><c>--flakes</c>, from the command line to the exit code.</summary>
internal static class FlakesRun
{
    public static async Task<int> RunAsync(FlakesArguments arguments, CancellationToken cancellationToken)
    {
        if (SandboxSettings.Read(unsafeNoSandbox: false) is not { } sandbox) return ExitCode.UsageError;
        var folder = Directory.CreateTempSubdirectory("grader-bench-").FullName;
        try
        {
            return await RunAsync(folder, sandbox, arguments, cancellationToken);
        }
        catch (SandboxUnavailableException unavailable)
        {
            UsageError.Report(unavailable.Message);
            return ExitCode.MachineAtFault;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<int> RunAsync(
        string folder, SandboxOptions sandbox, FlakesArguments arguments, CancellationToken cancellationToken)
    {
        // The table shows what probes find, also in programs that the policy would not let through to them.
        await using var pipeline = new GradingPipeline(
            PropertyPack.Write(folder), new GradingOptions(), sandbox, TimeProvider.System) { EnforcesPolicy = false };
        FlakeReport report;
        using (BusyCores.Start(arguments.Load))
        using (var progress = new FlakesProgress(Console.Error, !Console.IsErrorRedirected, arguments.Gradings))
            report = await new FlakeDetector(pipeline, arguments.Properties)
                .RunAsync(arguments.Gradings, arguments.Seed, progress, cancellationToken);

        foreach (var problem in new ChallengeExaminer(pipeline).Problems) Console.Error.WriteLine($"grader: {problem}");
        if (arguments.Json) FlakesDocument.Write(report, arguments.Load);
        else FlakesText.Write(ReportConsole.Stdout(), report, arguments.Load);
        return report.FlipCount > 0 ? ExitCode.NotPassed
            : report.Gradings < report.Wanted ? ExitCode.Interrupted
            : ExitCode.Passed;
    }
}
