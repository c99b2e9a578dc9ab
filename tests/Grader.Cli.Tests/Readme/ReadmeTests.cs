using System.Text.RegularExpressions;
using Grader.Cli.Tests.Running;
using Grader.Contracts.Results;

namespace Grader.Cli.Tests.Readme;

/// <summary>What the README shows is what a reader gets.</summary>
[Trait("Lane", "slow")]
public sealed partial class ReadmeTests
{
    private const string Command = "$ ./grader grade take-every samples/take-every/Eager.cs\n";
    private const string Rest = "…\n```";

    private static readonly string Readme = File.ReadAllText(Path.Combine(Repository.Root, "README.md"));

    [Fact]
    public async Task The_report_is_what_the_program_prints()
    {
        var shown = Readme[(Readme.IndexOf(Command, StringComparison.Ordinal) + Command.Length)..];
        shown = shown[..shown.IndexOf(Rest, StringComparison.Ordinal)];

        var run = await Repository.RunGraderAsync(
            "grade", "take-every", Path.Combine(Repository.Root, "samples", "take-every", "Eager.cs"));

        Assert.StartsWith(WithoutTimes(shown), WithoutTimes(run.Output), StringComparison.Ordinal);
    }

    [Fact]
    public void The_table_of_verdicts_has_them_all_in_the_order_in_which_they_win()
    {
        var shown = VerdictRow().Matches(Readme).Select(row => row.Groups[1].Value.Replace("_", "", StringComparison.Ordinal));

        Assert.Equal(Enum.GetNames<Verdict>(), shown, StringComparer.OrdinalIgnoreCase);
    }

    // Without the column of times, which is as wide as the slowest test makes it, and the blanks behind a line.
    private static string WithoutTimes(string report) => Blanks().Replace(Milliseconds().Replace(report, "$1"), "");

    [GeneratedRegex(@"(?m)( points| \d+/\d+) +(?:ms|\d+) *$")]
    private static partial Regex Milliseconds();

    [GeneratedRegex("(?m) +$")]
    private static partial Regex Blanks();

    [GeneratedRegex(@"(?m)^\| `([a-z_]+)` \|.*\| (?:service|author|student) \|")]
    private static partial Regex VerdictRow();
}
