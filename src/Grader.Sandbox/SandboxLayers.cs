namespace Grader.Sandbox;

/// <summary>The layers in force, and how they could be better.</summary>
/// <param name="Names">For people: <c>bubblewrap</c>, <c>seccomp</c>, <c>cgroup v1</c>.</param>
/// <param name="Missing">What is missing and what to do about it, one text each.</param>
public sealed record SandboxLayers(SandboxTier Tier, IReadOnlyList<string> Names, IReadOnlyList<string> Missing)
{
    public override string ToString() => Tier is SandboxTier.Unsafe
        ? "NO SANDBOX: student code can do whatever this service can"
        : $"tier {Tier}: {string.Join(", ", Names)}";
}
