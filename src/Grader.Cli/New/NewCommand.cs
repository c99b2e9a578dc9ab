using System.CommandLine;

namespace Grader.Cli.New;

/// <summary><c>grader new SLUG</c></summary>
internal static class NewCommand
{
    public static Command Create()
    {
        var slug = new Argument<string>("SLUG") { Description = "The new challenge, such as take-every." };
        var pack = new Option<string?>("--pack")
        {
            Description = "The folder that gets challenges/SLUG and graders/SLUG; by default the pack that Grader came with. "
                + "It is created if it does not exist.",
            HelpName = "DIR",
        };
        var command = new Command("new", "Scaffolds a challenge that verifies, to be changed into your own.") { slug, pack };
        command.SetAction(parsed => NewRun.Run(parsed.GetRequiredValue(slug), parsed.GetValue(pack)));
        return command;
    }
}
