namespace Grader.Grading.Packs;

/// <summary>challenge.yaml as it stands in the file; <see cref="ChallengeYamlReader"/> checks it.</summary>
internal sealed class ChallengeYaml
{
    public string? Title { get; set; }

    public string? Summary { get; set; }

    public string? Concept { get; set; }

    public int? Difficulty { get; set; }

    public List<string> Prerequisites { get; set; } = [];

    public Dictionary<string, int> Properties { get; set; } = [];

    public LimitsYaml Limits { get; set; } = new();

    public PolicyYaml Policy { get; set; } = new();

    internal sealed class LimitsYaml
    {
        public double CpuSeconds { get; set; } = 2;

        public int HeapMegabytes { get; set; } = 64;
    }

    internal sealed class PolicyYaml
    {
        public List<string> Allow { get; set; } = [];

        public List<DenyYaml> Deny { get; set; } = [];
    }

    internal sealed class DenyYaml
    {
        public string? Member { get; set; }

        public string? Reason { get; set; }
    }
}
