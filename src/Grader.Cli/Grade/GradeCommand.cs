using Grader.Grading.Intake;

namespace Grader.Cli.Grade;

/// <summary><c>grader grade SLUG FILE…</c></summary>
internal sealed class GradeCommand : GradingCommand
{
    private readonly Argument<string> slug = new("SLUG") { Description = "The challenge, such as take-every." };
    private readonly Argument<string[]> files = new("FILE")
    {
        Description = "The files of the submission.",
        Arity = ArgumentArity.OneOrMore,
    };
    private readonly Option<int?> seed = new("--seed")
    {
        Description = "Repeats a run: the hidden tests draw the same inputs as in the result with this measurements.seed.",
    };

    public GradeCommand()
        : base("grade", "Grades files on this machine, without a service.", ResultFormat.All)
    {
        Arguments.Add(slug);
        Arguments.Add(files);
        Options.Add(seed);
        AddOptions();
    }

    protected override async Task<int> RunAsync(GradingRun run, CancellationToken cancellationToken)
    {
        var name = run.Parsed.GetRequiredValue(slug);
        if (run.Packs.Catalogue.Find(name) is not { } challenge) return UnknownSlug.Report(name, run.Packs.Catalogue);

        var paths = run.Parsed.GetRequiredValue(files);
        var submitted = await SubmittedFiles.ReadAsync(paths, new SubmissionLimits(), cancellationToken);
        if (submitted.Problems.Count > 0) return UsageError.Report(submitted.Problems);

        var grading = new LocalGrading(run.Packs, run.Sandbox, Console.Error);
        var result = await grading.GradeAsync(challenge, submitted.Files, run.Parsed.GetValue(seed), cancellationToken);
        if (run.Format is { } format) StdoutDocument.Write(ShowsPlaces(format) ? At(paths, result) : result, format);
        else TextReport.Write(ReportConsole.Stdout(), result, submitted.Files);
        return ExitCode.Of(result.Verdict);
    }

    private static bool ShowsPlaces(ResultFormat format) => format == ResultFormat.GitHub || format == ResultFormat.Sarif;

    /// <summary>With paths in place of names: what shows findings beside the code looks for files from the root of a checkout.</summary>
    private static GradingResult At(IEnumerable<string> paths, GradingResult result)
    {
        var pathOf = paths.ToDictionary(path => Path.GetFileName(path), path => Path.GetRelativePath(Environment.CurrentDirectory, path));
        return result with { Diagnostics = [.. result.Diagnostics.Select(Placed)] };

        Diagnostic Placed(Diagnostic diagnostic) =>
            diagnostic.File is { } name ? diagnostic with { File = pathOf.GetValueOrDefault(name, name) } : diagnostic;
    }
}
