using System.CommandLine.Parsing;
using Grader.Verification;
using Grader.Verification.Checks;
using Grader.Verification.Mutants;

namespace Grader.Cli.Verify;

/// <summary><c>grader verify [SLUG…]</c></summary>
internal sealed class VerifyCommand : GradingCommand
{
    private readonly Argument<string[]> slugs = new("SLUG")
    {
        Description = "The challenges to prove; all of them by default.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<int> repeat = new("--repeat")
    {
        Description = "How often every solution is graded; a verdict that changes is a gap.",
        DefaultValueFactory = _ => 1,
    };

    private readonly Option<bool> noPolicy = new("--no-policy")
    {
        Description = "Grades without the policy: solutions that it rejects must then die on the property that they name.",
    };

    private readonly Option<bool> mutants = new("--mutants")
    {
        Description = "Breaks the reference solutions automatically, and lists what no hidden test kills.",
    };

    public VerifyCommand()
        : base("verify", "Proves challenges: references pass, wrong solutions die on their property, every hidden test kills.")
    {
        repeat.Validators.Add(result => MinimumValue.Check(1, result));
        Arguments.Add(slugs);
        AddOptions(repeat, noPolicy, mutants);
        Validators.Add(result =>
        {
            if (result.GetValue(mutants) && (IsGiven(result, repeat) || IsGiven(result, noPolicy)))
                result.AddError("--mutants grades each mutant once and always without the policy: leave out --repeat and --no-policy.");
        });
    }

    protected override async Task<int> RunAsync(GradingRun run, CancellationToken cancellationToken)
    {
        if (run.ReadSlugs(slugs) is not { } chosen) return ExitCode.UsageError;
        var broken = PackChecks.Of(run.Packs, run.Parsed.GetValue(slugs) ?? []).ToArray();
        string[] whole = [.. chosen.Where(slug => run.Packs.Catalogue.Find(slug) is not null)];
        VerifyReport report;
        using (var progress = new VerifyProgress(ProgressLine.OnStderr()))
        {
            report = run.Parsed.GetValue(mutants)
                ? new MutantsReport(await MutantsAsync(run, whole, progress, cancellationToken), broken)
                : new SolutionsReport(await SolutionsAsync(run, whole, progress, cancellationToken), broken);
        }

        if (run.Json) StdoutDocument.Write(report.ToDocument());
        else report.WriteText(ReportConsole.Stdout());
        return report.Gaps.Count > 0 ? ExitCode.NotPassed : ExitCode.Passed;
    }

    private async Task<IReadOnlyList<ChallengeReport>> SolutionsAsync(
        GradingRun run, string[] slugs, VerifyProgress progress, CancellationToken cancellationToken)
    {
        var options = new VerificationOptions(run.Parsed.GetValue(repeat), EnforcesPolicy: !run.Parsed.GetValue(noPolicy));
        await using var pipeline = new GradingPipeline(run.Packs, new GradingOptions(), run.Sandbox, TimeProvider.System)
        {
            EnforcesPolicy = options.EnforcesPolicy,
        };
        return await new PackVerifier(run.Packs, pipeline, options).VerifyAsync(slugs, progress, cancellationToken);
    }

    private static async Task<IReadOnlyList<MutationReport>> MutantsAsync(
        GradingRun run, string[] slugs, VerifyProgress progress, CancellationToken cancellationToken)
    {
        var options = new GradingOptions { MaxContinuations = 0 };
        await using var pipeline = new GradingPipeline(run.Packs, options, run.Sandbox, TimeProvider.System) { EnforcesPolicy = false };
        return await new MutantVerifier(run.Packs, pipeline).VerifyAsync(slugs, progress, cancellationToken);
    }

    private static bool IsGiven(CommandResult command, Option option) => command.GetResult(option) is { Implicit: false };
}

/// <summary>Says how far a verification is; on no terminal also where a challenge begins.</summary>
internal sealed class VerifyProgress(ProgressLine line) : IProgress<Graded>, IDisposable
{
    private readonly Lock gate = new();
    private readonly HashSet<string> begun = new(StringComparer.Ordinal);

    public void Report(Graded value)
    {
        lock (gate)
            line.Show(value.Number, $"{value.Number} of {value.Of} graded, at {value.Slug} {value.Name}", begun.Add(value.Slug));
    }

    public void Dispose() => line.Dispose();
}
