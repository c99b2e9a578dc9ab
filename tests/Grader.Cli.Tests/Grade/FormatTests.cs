using System.Text.Json;
using System.Xml.Linq;
using Grader.Cli.Tests.Running;
using Grader.Contracts.Formats;

namespace Grader.Cli.Tests.Grade;

/// <summary><c>--format</c> with the built program: one result on stdout, and nothing else.</summary>
[Trait("Lane", "slow")]
public sealed class FormatTests : IDisposable
{
    private const string Broken = "public static class Solution\n{\n    public static int Broken() => 1\n}\n";

    private readonly TemporaryFolder folder = new();

    public static TheoryData<string> Names => [.. ResultFormat.All.Select(format => format.Name)];

    public void Dispose() => folder.Dispose();

    [Theory, MemberData(nameof(Names))]
    public async Task Prints_one_result_in_the_format_and_keeps_the_exit_code(string format)
    {
        folder.Write("exercises/Solution.cs", Broken);

        var run = await Repository.RunGraderAsync(
            ["grade", "take-every", "./exercises/Solution.cs", "--format", format], folder.Path);

        Assert.Equal(1, run.ExitCode);
        Assert.Empty(run.Errors);
        Assert.True(IsWhole(format, run.Output), run.Output);
        Assert.Contains("CS1002", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("github", "::error file=exercises/Solution.cs,line=3,col=36,title=CS1002::; expected\n")]
    [InlineData("sarif", "\"uri\": \"exercises/Solution.cs\"")]
    public async Task Names_files_by_their_path_where_findings_stand_beside_the_code(string format, string expected)
    {
        var file = folder.Write("exercises/Solution.cs", Broken);

        var run = await Repository.RunGraderAsync(["grade", "take-every", file, "--format", format], folder.Path);

        Assert.Contains(expected, run.Output, StringComparison.Ordinal);
    }

    private static bool IsWhole(string format, string output) => format switch
    {
        "junit" => XDocument.Parse(output).Root!.Name == "testsuites",
        "tap" => output.StartsWith("TAP version 14\n", StringComparison.Ordinal) && output.EndsWith("  ...\n", StringComparison.Ordinal),
        "github" => output.Split('\n', StringSplitOptions.RemoveEmptyEntries).All(line => line.StartsWith("::", StringComparison.Ordinal)),
        _ => JsonElement.Parse(output).ValueKind is JsonValueKind.Object,
    };
}
