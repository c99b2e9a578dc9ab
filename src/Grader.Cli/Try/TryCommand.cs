using System.CommandLine;
using Grader.Cli.Usage;

namespace Grader.Cli.Try;

/// <summary><c>grader try</c></summary>
internal static class TryCommand
{
    private const int DefaultCount = 30;

    public static Command Create()
    {
        var count = new Option<int>("--count")
        {
            Description = "How many submissions the measurement of the warm service takes; 0 measures nothing.",
            DefaultValueFactory = _ => DefaultCount,
        };
        count.Validators.Add(result => MinimumValue.Check(0, result));
        var command = new Command("try", "Shows the main job, whole: post, grade, webhook, signature.") { count };
        command.SetAction((parsed, cancellationToken) => TryRun.RunAsync(parsed.GetValue(count), cancellationToken));
        return command;
    }
}
