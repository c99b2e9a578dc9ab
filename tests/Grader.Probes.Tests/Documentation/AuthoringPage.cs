using System.Text.RegularExpressions;

namespace Grader.Probes.Tests.Documentation;

/// <summary>docs/authoring.md, cut into its sections and their fenced examples.</summary>
internal static partial class AuthoringPage
{
    public static string Text { get; } = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "authoring.md")).ReplaceLineEndings("\n");

    /// <summary>The sections that have examples, by title.</summary>
    public static IReadOnlyDictionary<string, Section> Sections { get; } = Text.Split("\n## ")
        .Select(text => new Section(text[..text.IndexOf('\n')], Fences(text)))
        .Where(section => section.Of("csharp solution").Any())
        .ToDictionary(section => section.Title, StringComparer.Ordinal);

    private static List<(string Kind, string Code)> Fences(string text) =>
        [.. Fence().Matches(text).Select(match => (match.Groups["kind"].Value, match.Groups["code"].Value))];

    [GeneratedRegex("^```(?<kind>[^\n]+)\n(?<code>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();

    internal sealed record Section(string Title, IReadOnlyList<(string Kind, string Code)> Fences)
    {
        public string Test => Of("csharp test").Single();

        public IEnumerable<string> Of(string kind) => Fences.Where(fence => fence.Kind == kind).Select(fence => fence.Code);
    }
}
