using Grader.Guest.Protocol;
using Grader.Sandbox.Layers;
using Grader.Sandbox.Users;

namespace Grader.Sandbox.Tiers;

/// <summary>Reads what the program inside has found.</summary>
internal static class TierAssessment
{
    /// <exception cref="SandboxUnavailableException">A promise is broken.</exception>
    public static SandboxLayers Of(SandboxTier tier, SandboxEnvironment parts, string report)
    {
        var broken = report.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Split('\t', 2))
            .Where(line => line[^1].Length > 0 && Expected(tier, line[0]))
            .Select(line => $"{line[0]} ({line[^1]})")
            .ToArray();
        return broken.Length == 0
            ? new(tier, [.. Names(tier, parts)], [.. Lacks(tier, parts)])
            : throw new SandboxUnavailableException($"A program that was started in it does not have what it promises: {string.Join(", ", broken)}.");
    }

    // In a namespace of its own root is nobody; and where the service is not root it cannot become another.
    private static bool Expected(SandboxTier tier, string promise) =>
        promise != SandboxGuarantee.OwnUser || (tier is SandboxTier.B && UserRange.CanBeHad);

    private static IEnumerable<string> Names(SandboxTier tier, SandboxEnvironment parts)
    {
        yield return tier is SandboxTier.A ? "bubblewrap" : "Landlock";
        yield return "seccomp";
        yield return "rlimits";
        yield return parts.Cgroups is { } cgroups ? "cgroup " + cgroups.Version : "no cgroup";
        if (tier is SandboxTier.B) yield return UserRange.CanBeHad ? "own user" : "no own user";
    }

    private static IEnumerable<string> Lacks(SandboxTier tier, SandboxEnvironment parts)
    {
        if (tier is SandboxTier.B)
            yield return "Weaker than tier A: files are closed to it and not absent, and the machine's other processes are closed to it and not hidden. Install bubblewrap and allow it its namespaces (docs/sandbox.md).";
        if (parts.Cgroups is null)
            yield return "No cgroup can be written, so memory rests on the runtime's limit and RLIMIT_DATA: run as root, or delegate a cgroup (systemd-run --user --scope -p Delegate=yes).";
        if (tier is SandboxTier.B && !UserRange.CanBeHad)
            yield return "Without root no program gets a user of its own: it runs as the service's, kept apart by Landlock and seccomp alone.";
    }
}
