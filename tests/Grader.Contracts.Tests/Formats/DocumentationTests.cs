using System.Text.RegularExpressions;

namespace Grader.Contracts.Tests.Formats;

/// <summary>docs/formats.md shows what is written.</summary>
public sealed partial class DocumentationTests
{
    private static readonly string Page = Repository.Read("docs", "formats.md");

    public static TheoryData<string> Names =>
        [.. ResultFormat.All.Where(format => format != ResultFormat.Json).Select(format => format.Name)];

    /// <summary>Each example is what the document <c>failed</c> becomes.</summary>
    [Theory, MemberData(nameof(Names))]
    public void The_example_is_what_is_written(string format)
    {
        var text = ResultFormat.Find(format)!.Write(Documents.Read("failed"));

        Assert.Contains(text, Blocks().Matches(Page).Select(block => block.Groups[1].Value));
    }

    [Fact]
    public void The_table_has_every_name_and_media_type() => Assert.All(
        ResultFormat.All, format => Assert.Contains($"| `{format.Name}` | `{format.MediaType}` |", Page, StringComparison.Ordinal));

    [Fact]
    public void The_table_of_verdicts_has_them_all() => Assert.All(
        Enum.GetValues<Verdict>(), verdict => Assert.Contains($"| `{ResultJson.NameOf(verdict)}` |", Page, StringComparison.Ordinal));

    [GeneratedRegex("```[a-z]*\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Blocks();
}
