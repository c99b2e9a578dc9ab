namespace Grader.Sandbox;

/// <summary>What is in force, and how it could be better.</summary>
/// <param name="Names">The layers, for people: <c>bubblewrap</c>, <c>seccomp</c>, <c>cgroup v1</c>.</param>
/// <param name="Lacks">What is missing and what to do, a sentence each.</param>
public sealed record SandboxLayers(SandboxTier Tier, IReadOnlyList<string> Names, IReadOnlyList<string> Lacks)
{
    public override string ToString() => Tier is SandboxTier.Unsafe
        ? "NO SANDBOX: student code can do whatever this service can"
        : $"tier {Tier}: {string.Join(", ", Names)}";
}
