using System.Text.RegularExpressions;

namespace Grader.Contracts.Tests.Formats;

public sealed partial class GitHubTests
{
    public static TheoryData<string> AllDocuments => Documents.All;

    [Theory, MemberData(nameof(AllDocuments))]
    public void Every_line_is_an_annotation_and_only_the_students_failures_are_errors(string document)
    {
        var result = Documents.Read(document);

        var commands = Read(result);

        Assert.All(commands, command => Assert.Contains(command.Name, new[] { "error", "warning", "notice" }));
        Assert.Equal(result.Verdict is Verdict.Passed || result.IsNotTheStudents(), commands.All(command => command.Name != "error"));
    }

    [Fact]
    public void A_diagnostic_stands_at_its_place_and_is_not_repeated_without_one()
    {
        var commands = Read(Documents.Read("compile-error"));

        Assert.Equal(
            new[]
            {
                ("warning", "file=Solution.cs line=7 col=13 title=CS0168", "The variable 'x' is declared but never used"),
                ("error", "file=Solution.cs line=3 col=36 title=CS1002", "; expected"),
                ("error", "title=CONTRACT", "Solution.TakeEvery is missing."),
                ("notice", "title=Grader", "take-every: compile_error, 0 of 4 points"),
            },
            commands);
    }

    [Fact]
    public void A_failed_test_has_its_title_and_message()
    {
        var command = Assert.Single(Read(Documents.Read("failed")), each => each.Name == "error");

        Assert.Equal("title=LZ-PULL: Pulls no further than the item that was asked for", command.Properties);
        Assert.Equal(Documents.Read("failed").Tests[1].Message, command.Message);
    }

    [Fact]
    public void Text_cannot_end_its_command_or_its_property()
    {
        var commands = Read(Documents.Read("hostile"));

        Assert.Equal(["error", "error", "error", "notice"], commands.Select(command => command.Name));
        Assert.Equal("file=a b:,%\\u{A}#.cs line=1 col=1 title=CS1\\u{A}:,%", commands[0].Properties);
        Assert.Contains("\n::error::forged\n", commands[1].Message, StringComparison.Ordinal);
    }

    /// <summary>Reads as the runner does (actions/runner, ActionCommand.TryParseV2).</summary>
    private static (string Name, string Properties, string Message)[] Read(GradingResult result) =>
    [
        .. ResultFormat.GitHub.Write(result).TrimEnd('\n').Split('\n').Select(line =>
        {
            var command = Command().Match(line);
            Assert.True(command.Success, $"no workflow command: {line}");
            var properties = command.Groups["properties"].Value.Split(',').Select(Unescape);
            return (command.Groups["name"].Value, string.Join(' ', properties), Unescape(command.Groups["message"].Value));
        }),
    ];

    private static string Unescape(string text) => text
        .Replace("%0D", "\r", StringComparison.Ordinal).Replace("%0A", "\n", StringComparison.Ordinal)
        .Replace("%3A", ":", StringComparison.Ordinal).Replace("%2C", ",", StringComparison.Ordinal)
        .Replace("%25", "%", StringComparison.Ordinal);

    [GeneratedRegex("^::(?<name>[a-z]+) (?<properties>[^:]*)::(?<message>.*)$")]
    private static partial Regex Command();
}
