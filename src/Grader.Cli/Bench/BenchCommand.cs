using System.CommandLine;
using Grader.Cli.Bench.Flakes;
using Grader.Cli.Bench.Policy;
using Grader.Cli.Bench.Probes;
using Grader.Cli.Bench.Soak;
using Grader.Cli.Usage;
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
        flakes.Validators.Add(result => MinimumValue.Check(1, result));
        var properties = new Option<string[]>("--property")
        {
            Description = "Draws from the programs of this property alone; may be given more than once.",
            HelpName = "ID",
            DefaultValueFactory = _ => [],
        };
        properties.AcceptOnlyFromAmong([.. PropertyTable.Properties]);
        var probes = new Option<bool>("--probes")
        {
            Description = "Measures what a probe costs: 1,000,000 items through one, beside the same without it.",
        };
        var policy = new Option<bool>("--policy")
        {
            Description = "Measures what the policy costs for one submission, warm, over the reference solutions.",
        };
        var load = new Option<int>("--load")
        {
            Description = "How many processes keep the cores busy meanwhile; by default one for each core.",
            HelpName = "N",
            DefaultValueFactory = _ => Environment.ProcessorCount,
        };
        load.Validators.Add(result => MinimumValue.Check(0, result));
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
        soak.Validators.Add(result => MinimumValue.Check(1, result));
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

        var command = new Command("bench", "Measures Grader on this machine.")
        {
            flakes, properties, probes, policy, load, soak, suite, withoutPolicy, seed, format,
        };
        Option[] measurements = [flakes, probes, policy, soak];
        command.Validators.Add(result =>
        {
            if (measurements.Count(option => result.GetResult(option) is { Implicit: false }) != 1)
                result.AddError("Say what to measure, one thing: --flakes N, --probes, --policy or --soak N.");
        });
        command.SetAction((parsed, cancellationToken) =>
        {
            var json = parsed.GetValue(format) == Json;
            if (parsed.GetValue(probes)) return Task.FromResult(ProbesRun.Run(json, cancellationToken));
            if (parsed.GetValue(policy)) return PolicyRun.RunAsync(json, cancellationToken);
            if (parsed.GetValue(soak) is { } count)
            {
                return SoakRun.RunAsync(
                    new(count, parsed.GetValue(seed), !parsed.GetValue(withoutPolicy), parsed.GetValue(suite), json), cancellationToken);
            }

            return FlakesRun.RunAsync(
                new(parsed.GetValue(flakes)!.Value, parsed.GetValue(properties) ?? [], parsed.GetValue(seed), parsed.GetValue(load), json),
                cancellationToken);
        });
        return command;
    }
}
