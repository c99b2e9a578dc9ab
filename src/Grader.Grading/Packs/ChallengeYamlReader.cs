using System.Text.Json;
using Grader.Grading.Packs.Yaml;

namespace Grader.Grading.Packs;

/// <summary>Reads challenge.yaml and says what is wrong with it, by file and line.</summary>
internal static class ChallengeYamlReader
{
    private const int FullScore = 10;

    /// <summary>The file's content, or null with the reasons in <paramref name="problems"/>.</summary>
    /// <param name="slug">The challenge, for the problems.</param>
    /// <param name="name">The file's path as problems name it.</param>
    public static ChallengeYaml? Read(string slug, string name, string text, List<PackProblem> problems)
    {
        if (YamlSchema.Challenge.Read(slug, name, text, problems) is not { Root: { } root } tree) return null;

        var yaml = root.Deserialize<ChallengeYaml>(JsonSerializerOptions.Web)!;
        // What no schema can say.
        var points = yaml.Properties.Values.Sum();
        if (points == FullScore) return yaml;
        problems.Add(new(slug, name, tree.LineOf("/properties"), $"the points of 'properties' add up to {points}; they must add up to {FullScore}."));
        return null;
    }
}
