using System.CommandLine;
using System.CommandLine.Parsing;
using Grader.Cli.Usage;

namespace Grader.Cli.Verify;

/// <summary><c>grader verify [SLUG…]</c></summary>
internal static class VerifyCommand
{
    private const string Text = "text";
    private const string Json = "json";

    public static Command Create()
    {
        var slugs = new Argument<string[]>("SLUG")
        {
            Description = "The challenges to prove; all of them by default.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var repeat = new Option<int>("--repeat")
        {
            Description = "How often every solution is graded; a verdict that changes is a gap.",
            DefaultValueFactory = _ => 1,
        };
        repeat.Validators.Add(result => MinimumValue.Check(1, result));
        var noPolicy = new Option<bool>("--no-policy")
        {
            Description = "Grades without the policy: solutions that it rejects must then die on the property that they name.",
        };
        var mutants = new Option<bool>("--mutants")
        {
            Description = "Breaks the reference solutions automatically, and lists what no hidden test kills.",
        };
        var format = new Option<string>("--format")
        {
            Description = "text for people; json prints exactly one document on stdout.",
            DefaultValueFactory = _ => Text,
        };
        format.AcceptOnlyFromAmong(Text, Json);
        var pack = PackOption.Create();

        var noSandbox = SandboxSettings.UnsafeOption();

        var command = new Command(
            "verify", "Proves challenges: references pass, wrong solutions die on their property, every hidden test kills.")
        {
            slugs, repeat, noPolicy, mutants, format, pack, noSandbox,
        };
        command.Validators.Add(result =>
        {
            if (result.GetValue(mutants) && (IsGiven(result, repeat) || IsGiven(result, noPolicy)))
                result.AddError("--mutants grades each mutant once and always without the policy: leave out --repeat and --no-policy.");
        });
        command.SetAction((parsed, cancellationToken) => VerifyRun.RunAsync(
            new(
                parsed.GetValue(slugs) ?? [], parsed.GetValue(pack) ?? [], parsed.GetValue(format) == Json, parsed.GetValue(mutants),
                parsed.GetValue(noSandbox),
                new(parsed.GetValue(repeat), !parsed.GetValue(noPolicy))),
            cancellationToken));
        return command;
    }

    private static bool IsGiven(CommandResult command, Option option) => command.GetResult(option) is { Implicit: false };
}
