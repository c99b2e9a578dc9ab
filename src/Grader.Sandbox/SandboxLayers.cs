namespace Grader.Sandbox;

/// <summary>The layers in force on this machine.</summary>
/// <param name="CgroupVersion"><c>v1</c>, <c>v2</c>, or null where memory rests on the GC's hard limit alone.</param>
/// <param name="Seccomp">Whether system calls are filtered.</param>
public sealed record SandboxLayers(string? CgroupVersion, bool Seccomp)
{
    /// <summary><c>A</c> with every layer, <c>A-</c> with one missing.</summary>
    public string Tier => CgroupVersion is not null && Seccomp ? "A" : "A-";

    public override string ToString() =>
        $"tier {Tier}: bubblewrap, {(Seccomp ? "seccomp" : "no seccomp")}, {(CgroupVersion is null ? "no cgroup" : "cgroup " + CgroupVersion)}";
}
