using Grader.Cli.Reports;
using Grader.Cli.Usage;
using Grader.Grading;
using Grader.Grading.Packs;
using Grader.Sandbox;
using Grader.Verification;
using Grader.Verification.Checks;
using Grader.Verification.Mutants;

namespace Grader.Cli.Verify;

/// <summary>From the command line to the exit code.</summary>
internal static class VerifyRun
{
    public static async Task<int> RunAsync(VerifyArguments arguments, CancellationToken cancellationToken)
    {
        if (PackOption.Load(arguments.Packs) is not { } published) return ExitCode.UsageError;
        if (SandboxSettings.Read(arguments.UnsafeNoSandbox) is not { } sandbox) return ExitCode.UsageError;
        var slugs = arguments.Slugs.Count > 0
            ? arguments.Slugs.Distinct(StringComparer.Ordinal).ToArray()
            : [.. published.Catalogue.Challenges.Select(challenge => challenge.Slug)];
        var unknown = slugs.Where(slug => published.Catalogue.Find(slug) is null && !IsBroken(slug, published)).ToArray();
        if (unknown.Length > 0) return UsageError.Report(unknown.Select(slug => UnknownSlug.Message(slug, published.Catalogue)));

        var broken = PackChecks.Of(published, arguments.Slugs).ToArray();
        string[] whole = [.. slugs.Where(slug => published.Catalogue.Find(slug) is not null)];
        try
        {
            return arguments.Mutants
                ? await MutantsAsync(published, sandbox, whole, broken, arguments.Json, cancellationToken)
                : await SolutionsAsync(published, sandbox, whole, broken, arguments, cancellationToken);
        }
        catch (SandboxUnavailableException unavailable)
        {
            UsageError.Report(unavailable.Message);
            return ExitCode.MachineAtFault;
        }
    }

    private static bool IsBroken(string slug, PackSnapshot published) =>
        published.Catalogue.Problems.Any(problem => problem.Slug == slug);

    private static async Task<int> SolutionsAsync(
        PackSnapshot published, SandboxOptions sandbox, string[] slugs, PackProblem[] broken, VerifyArguments arguments,
            CancellationToken cancellationToken)
    {
        await using var pipeline = new GradingPipeline(published, new GradingOptions(), sandbox, TimeProvider.System)
        {
            EnforcesPolicy = arguments.Options.EnforcesPolicy,
        };
        VerifyReport report;
        using (var progress = Progress())
            report = new(await new PackVerifier(published, pipeline, arguments.Options)
                .VerifyAsync(slugs, progress, cancellationToken), broken);
        if (arguments.Json) VerifyDocument.Write(report);
        else MatrixReport.Write(ReportConsole.Stdout(), report);
        return report.Gaps.Any() ? ExitCode.NotPassed : ExitCode.Passed;
    }

    private static async Task<int> MutantsAsync(
        PackSnapshot published, SandboxOptions sandbox, string[] slugs, PackProblem[] broken, bool json,
            CancellationToken cancellationToken)
    {
        var options = new GradingOptions { MaxContinuations = 0 };
        await using var pipeline = new GradingPipeline(published, options, sandbox, TimeProvider.System) { EnforcesPolicy = false };
        MutantsReport report;
        using (var progress = Progress())
            report = new(await new MutantVerifier(published, pipeline).VerifyAsync(slugs, progress, cancellationToken), broken);
        if (json) MutantsDocument.Write(report);
        else MutantsText.Write(ReportConsole.Stdout(), report);
        return report.Gaps.Any() ? ExitCode.NotPassed : ExitCode.Passed;
    }

    private static VerifyProgress Progress() => new(Console.Error, !Console.IsErrorRedirected);
}
