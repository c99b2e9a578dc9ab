namespace Grader.Grading.Packs;

/// <summary>challenge.yaml as it stands in the file, after the schema has judged it.</summary>
internal sealed record ChallengeYaml
{
    public required string Title { get; init; }

    public required string Summary { get; init; }

    public required string Concept { get; init; }

    public required int Difficulty { get; init; }

    public IReadOnlyList<string> Prerequisites { get; init; } = [];

    public required Dictionary<string, int> Properties { get; init; }

    public LimitsYaml Limits { get; init; } = new();

    public PolicyYaml Policy { get; init; } = new();

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
