using Grader.Cli.Reports;
using Grader.Cli.Usage;
using Grader.Grading;
using Grader.Grading.Packs;
using Grader.Sandbox;
using Grader.Verification;

namespace Grader.Cli.Verify;

/// <summary>From the command line to the exit code.</summary>
internal static class VerifyRun
{
    public static async Task<int> RunAsync(VerifyArguments arguments, CancellationToken cancellationToken)
    {
        if (PackOption.Load(arguments.Pack) is not { } published) return ExitCode.WrongUsage;
        var slugs = arguments.Slugs.Count > 0
            ? arguments.Slugs.Distinct(StringComparer.Ordinal).ToArray()
            : [.. published.Catalogue.Challenges.Select(challenge => challenge.Slug)];
        var unknown = slugs.Where(slug => published.Catalogue.Find(slug) is null && !IsBroken(slug, published)).ToArray();
        if (unknown.Length > 0) return WrongUsage.Report(unknown.Select(slug => UnknownSlug.Message(slug, published.Catalogue)));

        var broken = published.Catalogue.Problems.Where(problem => arguments.Slugs.Count == 0 || slugs.Contains(problem.Slug)).ToArray();
        try
        {
            var challenges = await VerifyAsync(
                published, [.. slugs.Where(slug => published.Catalogue.Find(slug) is not null)], arguments.Options, cancellationToken);
            return Tell(new(challenges, broken), arguments.Json);
        }
        catch (SandboxUnavailableException unavailable)
        {
            WrongUsage.Report(unavailable.Message);
            return ExitCode.MachineAtFault;
        }
    }

    private static int Tell(VerifyReport report, bool asJson)
    {
        if (asJson) VerifyDocument.Write(report);
        else MatrixReport.Write(ReportConsole.Stdout(), report);
        return report.Gaps.Any() ? ExitCode.NotPassed : ExitCode.Passed;
    }

    private static bool IsBroken(string slug, PublicHalf published) =>
        published.Catalogue.Problems.Any(problem => problem.Slug == slug);

    private static async Task<IReadOnlyList<ChallengeReport>> VerifyAsync(
        PublicHalf published, string[] slugs, VerificationOptions options, CancellationToken cancellationToken)
    {
        await using var pipeline = new GradingPipeline(published, new GradingOptions(), new SandboxOptions(), TimeProvider.System)
        {
            EnforcesPolicy = options.EnforcesPolicy,
        };
        using var progress = new VerifyProgress(Console.Error, !Console.IsErrorRedirected);
        return await new PackVerifier(published, pipeline, options).VerifyAsync(slugs, progress, cancellationToken);
    }
}
