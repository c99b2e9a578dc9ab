using System.CommandLine;
using Grader.Cli.Usage;

namespace Grader.Cli.Starter;

/// <summary><c>grader starter SLUG DIR</c></summary>
internal static class StarterCommand
{
    public static Command Create()
    {
        var slug = new Argument<string>("SLUG") { Description = "The challenge, such as take-every." };
        var folder = new Argument<string>("DIR") { Description = "A new or empty folder for the project." };
        var pack = PackOption.Create();
        var command = new Command("starter",
            "Writes a project for your own editor, in which 'dotnet test' runs the statement's examples.") { slug, folder, pack };
        command.SetAction(parsed => StarterRun.Run(parsed.GetRequiredValue(slug), parsed.GetRequiredValue(folder), parsed.GetValue(pack)
            ?? []));
        return command;
    }
}
