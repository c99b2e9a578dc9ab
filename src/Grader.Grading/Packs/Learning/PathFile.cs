using System.Text.Json;
using Grader.Grading.Packs.Yaml;

namespace Grader.Grading.Packs.Learning;

/// <summary>The learning path of one pack. <see cref="PathChecks"/> compares it with the challenges.</summary>
public sealed record PathFile(PackFolders Pack, IReadOnlyList<PathConcept> Concepts)
{
    public const string Name = "path.yaml";

    /// <summary>Null if the pack has none, or if it does not load.</summary>
    internal static PathFile? Read(PackFolders pack, List<PackProblem> problems)
    {
        var path = Path.Combine(pack.Public, Name);
        if (!File.Exists(path)) return null;
        var name = Path.GetRelativePath(pack.Root, path);
        if (YamlSchema.Path.Read("", name, File.ReadAllText(path), problems) is not { Root: { } root } tree) return null;

        var yaml = root.Deserialize<PathYaml>(JsonSerializerOptions.Web)!;
        return new(pack, [.. yaml.Concepts.Select((concept, step) => new PathConcept(
            concept.Concept,
            concept.Title,
            [.. concept.Challenges.Select((challenge, index) => new PathChallenge(
                challenge.Slug, challenge.Prerequisites ?? [], tree.LineOf($"/concepts/{step}/challenges/{index}")))]))]);
    }

    private sealed record PathYaml(IReadOnlyList<ConceptYaml> Concepts);

    private sealed record ConceptYaml(string Concept, string Title, IReadOnlyList<ChallengeEntry> Challenges);

    private sealed record ChallengeEntry(string Slug, IReadOnlyList<string>? Prerequisites);
}
