using System.Text;
using Grader.Cli.Reports;
using Grader.Cli.Usage;
using Grader.Contracts.Results;
using Grader.Grading.Intake;
using Grader.Grading.Packs;

namespace Grader.Cli.Grade;

/// <summary>From the command line to the exit code.</summary>
internal static class GradeRun
{
    public static async Task<int> RunAsync(GradeOptions options, CancellationToken cancellationToken)
    {
        if (PackOption.Load(options.Packs) is not { } published) return ExitCode.UsageError;
        if (SandboxSettings.Read(options.UnsafeNoSandbox) is not { } sandbox) return ExitCode.UsageError;
        if (published.Catalogue.Find(options.Slug) is not { } challenge) return UnknownSlug.Report(options.Slug, published.Catalogue);

        var submitted = await SubmittedFiles.ReadAsync(options.Paths, new SubmissionLimits(), cancellationToken);
        if (submitted.Problems.Count > 0) return UsageError.Report(submitted.Problems);

        var result = await new LocalGrading(published, sandbox, Console.Error).GradeAsync(challenge, submitted.Files, cancellationToken);
        if (options.Json) WriteDocument(result);
        else TextReport.Write(ReportConsole.Stdout(), result, submitted.Files);
        return ExitCode.Of(result.Verdict);
    }

    // JSON is UTF-8 whatever the locale says (RFC 8259, 8.1).
    private static void WriteDocument(GradingResult result)
    {
        using var stdout = Console.OpenStandardOutput();
        stdout.Write(Encoding.UTF8.GetBytes(ResultJson.ToIndentedString(result) + "\n"));
    }
}
