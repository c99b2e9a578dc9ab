using System.Text.Json;

namespace Grader.Grading.Packs.Yaml;

/// <summary>The content of challenge.yaml, which the schema has accepted.</summary>
internal sealed record ChallengeYaml
{
    // 20 where more than seven properties share the points: each has at least 1, and what a challenge teaches at least 3 of 10.
    private static readonly int[] FullScores = [10, 20];

    private const double TaughtShare = 0.3;

    public required string Title { get; init; }

    public required string Summary { get; init; }

    public required string Concept { get; init; }

    public required int Difficulty { get; init; }

    public IReadOnlyList<string> Prerequisites { get; init; } = [];

    /// <summary>The property that is the point of the challenge.</summary>
    public string? Teaches { get; init; }

    public required Dictionary<string, int> Properties { get; init; }

    public LimitsYaml Limits { get; init; } = new();

    public PolicyYaml Policy { get; init; } = new();

    /// <summary>Null with the reasons in <paramref name="problems"/>.</summary>
    /// <param name="slug">The challenge, for the problems.</param>
    /// <param name="name">The file's path, for the problems.</param>
    public static ChallengeYaml? Read(string slug, string name, string text, List<PackProblem> problems)
    {
        if (YamlSchema.Challenge.Read(slug, name, text, problems) is not { Root: { } root } tree) return null;

        var yaml = root.Deserialize<ChallengeYaml>(JsonSerializerOptions.Web)!;
        // No schema can say this.
        var points = yaml.Properties.Values.Sum();
        if (!FullScores.Contains(points))
        {
            problems.Add(new(
                slug, name, tree.LineOf("/properties"),
                $"the points of 'properties' add up to {points}; they must add up to {string.Join(" or ", FullScores)}."));
            return null;
        }

        if (yaml.Teaches is not { } taught || yaml.Properties.GetValueOrDefault(taught) >= TaughtShare * points) return yaml;
        problems.Add(new(
            slug, name, tree.LineOf("/teaches"), yaml.Properties.TryGetValue(taught, out var few)
                ? $"'{taught}' has {few} of {points} points; what a challenge teaches carries at least {TaughtShare * points:0}."
                : $"'teaches' names '{taught}', which is not among 'properties'."));
        return null;
    }

    internal sealed record LimitsYaml
    {
        public double CpuSeconds { get; init; } = 2;

        public int HeapMegabytes { get; init; } = 64;
    }

    internal sealed record PolicyYaml
    {
        public IReadOnlyList<string> Allow { get; init; } = [];

        public IReadOnlyList<DenyYaml> Deny { get; init; } = [];
    }

    internal sealed record DenyYaml(string Member, string Reason);
}
