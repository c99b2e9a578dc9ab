using Grader.Grading.Packs;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Grader.Verification.Mutants;

/// <summary><c>graders/&lt;slug&gt;/equivalent.yaml</c>: the mutants that do nothing wrong, each with the reason.</summary>
/// <param name="Entries">By mutant.</param>
/// <param name="Problems">What is wrong with the file itself; then some entries are missing.</param>
internal sealed record EquivalentFile(IReadOnlyDictionary<string, EquivalentEntry> Entries, IReadOnlyList<PackProblem> Problems)
{
    private const string Form = "an entry is 'mutant: Iterator/drop-dispose/2' and 'reason: …' in one sentence.";

    public static string NameFor(string slug) => $"graders/{slug}/equivalent.yaml";

    /// <summary>Reads the file; where there is none, no mutant is equivalent.</summary>
    public static EquivalentFile Load(string slug, PackFolders pack)
    {
        var path = Path.Combine(pack.Root, NameFor(slug));
        return Parse(slug, File.Exists(path) ? File.ReadAllText(path) : "");
    }

    internal static EquivalentFile Parse(string slug, string text)
    {
        var entries = new Dictionary<string, EquivalentEntry>(StringComparer.Ordinal);
        var problems = new List<PackProblem>();
        try
        {
            var yaml = new YamlStream();
            yaml.Load(new StringReader(text));
            foreach (var node in Items(yaml))
            {
                if (EntryOf(node) is not { } entry) problems.Add(Problem(slug, node.Start, Form));
                else if (!entries.TryAdd(entry.Mutant, entry)) problems.Add(Problem(slug, node.Start,
                    $"{entry.Mutant} stands here twice."));
            }
        }
        catch (YamlException exception)
        {
            problems.Add(Problem(slug, exception.Start, $"this is not valid YAML: {exception.Message}"));
        }

        return new(entries, problems);
    }

    private static YamlNode[] Items(YamlStream yaml) => yaml.Documents switch
    {
        [] => [],
        [{ RootNode: YamlSequenceNode list }] => [.. list],
        [var other, ..] => [other.RootNode],
    };

    private static EquivalentEntry? EntryOf(YamlNode node) =>
        node is YamlMappingNode { Children.Count: 2 } entry && Value(entry, "mutant") is { } mutant && Value(entry, "reason") is { } reason
            ? new(mutant, reason, (int)node.Start.Line)
            : null;

    private static string? Value(YamlMappingNode entry, string key) =>
        entry.Children.TryGetValue(new YamlScalarNode(key), out var node) && node is YamlScalarNode { Value: { } value }
            && !string.IsNullOrWhiteSpace(value)
            ? value.Trim()
            : null;

    private static PackProblem Problem(string slug, Mark place, string message) => new(slug, NameFor(slug), (int)place.Line, message);
}

/// <summary>A mutant that its author calls right.</summary>
/// <param name="Line">In <c>equivalent.yaml</c>, from 1.</param>
internal sealed record EquivalentEntry(string Mutant, string Reason, int Line);
