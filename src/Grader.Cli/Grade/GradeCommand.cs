using System.CommandLine;
using Grader.Cli.Usage;

namespace Grader.Cli.Grade;

/// <summary><c>grader grade SLUG FILE…</c></summary>
internal static class GradeCommand
{
    private const string Text = "text";
    private const string Json = "json";

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
            DefaultValueFactory = _ => Text,
        };
        format.AcceptOnlyFromAmong(Text, Json);
        var pack = PackOption.Create();

        var noSandbox = SandboxSettings.UnsafeOption();

        var command = new Command("grade", "Grades files on this machine, without a service.") { slug, files, format, pack, noSandbox };
        command.SetAction((parsed, cancellationToken) => GradeRun.RunAsync(
            new GradeOptions(
                parsed.GetRequiredValue(slug), parsed.GetRequiredValue(files), parsed.GetValue(format) == Json, parsed.GetValue(pack) ?? [],
                parsed.GetValue(noSandbox)),
            cancellationToken));
        return command;
    }
}
