using System.Text.RegularExpressions;

namespace Grader.Probes.Tests.Documentation;

/// <summary>docs/authoring.md and the pages of the families, cut into their sections and their fenced examples.</summary>
internal static partial class AuthoringPages
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Docs");

    public static string Text { get; } = string.Join('\n', Directory.GetFiles(Folder).Select(Read));

    /// <summary>The sections that have examples, by title.</summary>
    public static IReadOnlyDictionary<string, Section> Sections { get; } = Text.Split("\n## ")
        .Select(text => new Section(text[..text.IndexOf('\n')], Fences(text)))
        .Where(section => section.Of("csharp solution").Any())
        .ToDictionary(section => section.Title, StringComparer.Ordinal);

    /// <summary>The entry of a property on the page of its family; null where it has none.</summary>
    public static string? EntryOf(string property)
    {
        var page = Read(Path.Combine(Folder, $"{property.Split('-')[0]}.md"));
        return page.Split("\n### ").SingleOrDefault(entry => entry.StartsWith($"{property}: ", StringComparison.Ordinal));
    }

    public static IReadOnlyList<(string Kind, string Code)> Fences(string text) =>
        [.. CodeFence().Matches(text).Select(match => (match.Groups["kind"].Value, match.Groups["code"].Value))];

    private static string Read(string path) => File.ReadAllText(path).ReplaceLineEndings("\n");

    [GeneratedRegex("^```(?<kind>[^\n]+)\n(?<code>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex CodeFence();

    internal sealed record Section(string Title, IReadOnlyList<(string Kind, string Code)> Fences)
    {
        public string Test => Of("csharp test").Single();

        public IEnumerable<string> Of(string kind) => Fences.Where(fence => fence.Kind == kind).Select(fence => fence.Code);
    }
}
