using System.CommandLine;
using System.CommandLine.Parsing;
using Grader.Cli.Bench.Flakes;
using Grader.Cli.Bench.Soak;
using Grader.Verification.Flakes;

namespace Grader.Cli.Bench;

/// <summary><c>grader bench</c></summary>
internal static class BenchCommand
{
    private const string Text = "text";
    private const string Json = "json";

    public static Command Create()
    {
        var flakes = new Option<int?>("--flakes")
        {
            Description = "Grades so many programs, drawn from the whole table of properties, and counts the verdicts that change.",
            HelpName = "N",
        };
        flakes.Validators.Add(result => AtLeast(1, result));
        var properties = new Option<string[]>("--property")
        {
            Description = "Draws from the programs of this property alone; may be given more than once.",
            HelpName = "ID",
            DefaultValueFactory = _ => [],
        };
        properties.AcceptOnlyFromAmong([.. PropertyTable.Properties]);
        var load = new Option<int>("--load")
        {
            Description = "How many processes keep the cores busy meanwhile; by default one for each core.",
            HelpName = "N",
            DefaultValueFactory = _ => Environment.ProcessorCount,
        };
        load.Validators.Add(result => AtLeast(0, result));
        var seed = new Option<int>("--seed")
        {
            Description = "The order of the gradings; the same number gives the same order.",
            HelpName = "S",
            DefaultValueFactory = _ => Environment.TickCount,
        };
        var soak = new Option<int?>("--soak")
        {
            Description = "Grades so many submissions on one worker, half of them hostile, and looks for what is left behind.",
            HelpName = "N",
        };
        soak.Validators.Add(result => AtLeast(1, result));
        var suite = new Option<string?>("--attacks")
        {
            Description = "The folder of the attack suite; by default the repository's.",
            HelpName = "DIR",
        };
        var withoutPolicy = new Option<bool>("--without-policy")
        {
            Description = "Lets the hostile submissions run, so that the sandbox alone must hold.",
        };
        var format = new Option<string>("--format")
        {
            Description = "text for people; json prints exactly one document on stdout.",
            DefaultValueFactory = _ => Text,
        };
        format.AcceptOnlyFromAmong(Text, Json);

        var command = new Command("bench", "Measures Grader on this machine.") { flakes, properties, load, soak, suite, withoutPolicy, seed, format };
        command.Validators.Add(result =>
        {
            if (result.GetResult(flakes) is null == result.GetResult(soak) is null)
                result.AddError("Say what to measure: --flakes N, or --soak N.");
        });
        command.SetAction((parsed, cancellationToken) => parsed.GetValue(soak) is { } count
            ? SoakRun.RunAsync(
                new(count, parsed.GetValue(seed), !parsed.GetValue(withoutPolicy), parsed.GetValue(suite), parsed.GetValue(format) == Json),
                cancellationToken)
            : FlakesRun.RunAsync(
                new(
                    parsed.GetValue(flakes), parsed.GetValue(properties) ?? [], parsed.GetValue(seed), parsed.GetValue(load),
                    parsed.GetValue(format) == Json),
                cancellationToken));
        return command;
    }

    private static void AtLeast(int least, OptionResult result)
    {
        if (result.Tokens is [var token] && int.TryParse(token.Value, out var number) && number < least)
            result.AddError($"{result.Option.Name} must be at least {least}.");
    }
}
