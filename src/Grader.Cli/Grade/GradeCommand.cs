using System.CommandLine;
using Grader.Cli.Reports;
using Grader.Cli.Usage;
using Grader.Grading.Intake;

namespace Grader.Cli.Grade;

/// <summary><c>grader grade SLUG FILE…</c></summary>
internal static class GradeCommand
{
    public static Command Create()
    {
        var slug = new Argument<string>("SLUG") { Description = "The challenge, such as take-every." };
        var files = new Argument<string[]>("FILE")
        {
            Description = "The files of the submission.",
            Arity = ArgumentArity.OneOrMore,
        };
        var format = new Option<string>("--format")
        {
            Description = "text for people; json prints exactly one result document on stdout.",
            DefaultValueFactory = _ => "text",
        };
        format.AcceptOnlyFromAmong("text", "json");
        var pack = new Option<DirectoryInfo?>("--pack")
        {
            Description = "The folder that holds challenges/ and graders/; by default the one that Grader came with.",
        };

        var command = new Command("grade", "Grades files on this machine, without a service.") { slug, files, format, pack };
        command.SetAction((parsed, cancellationToken) => RunAsync(
            new GradeOptions(parsed.GetRequiredValue(slug), parsed.GetRequiredValue(files), parsed.GetValue(format) == "json"),
            cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(GradeOptions options, CancellationToken cancellationToken)
    {
        var submitted = await SubmittedFiles.ReadAsync(options.Paths, new SubmissionLimits(), cancellationToken);
        if (submitted.Problems.Count > 0) return WrongUsage.Report(submitted.Problems);
        return 0;
    }
}
