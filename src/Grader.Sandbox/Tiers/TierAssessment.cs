using Grader.Guest.Examining;
using Grader.Sandbox.Launching;
using Grader.Sandbox.Resources;

namespace Grader.Sandbox.Tiers;

/// <summary>Reads the report of the program that examined the sandbox from inside.</summary>
internal static class TierAssessment
{
    /// <exception cref="SandboxUnavailableException">A guarantee is broken.</exception>
    public static SandboxLayers Of(SandboxTier tier, SandboxEnvironment environment, string report)
    {
        var broken = report.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Split('\t', 2))
            .Where(line => line[^1].Length > 0 && Expected(tier, line[0]))
            .Select(line => $"{line[0]} ({line[^1]})")
            .ToArray();
        return broken.Length == 0
            ? new(tier, [.. Names(tier, environment)], [.. Missing(tier, environment)])
            : throw new SandboxUnavailableException($"A program started in it found guarantees broken: {string.Join(", ", broken)}.");
    }

    // In its own namespace root has no rights, and a service that is not root cannot become another user.
    private static bool Expected(SandboxTier tier, string guarantee) =>
        guarantee != Guarantee.OwnUser || (tier is SandboxTier.B && UserRange.IsAvailable);

    private static IEnumerable<string> Names(SandboxTier tier, SandboxEnvironment environment)
    {
        yield return tier is SandboxTier.A ? "bubblewrap" : "Landlock";
        yield return "seccomp";
        yield return "rlimits";
        yield return environment.Cgroups is { } cgroups ? "cgroup " + cgroups.Version : "no cgroup";
        if (tier is SandboxTier.B) yield return UserRange.IsAvailable ? "own user" : "no own user";
    }

    private static IEnumerable<string> Missing(SandboxTier tier, SandboxEnvironment environment)
    {
        if (tier is SandboxTier.B)
        {
            yield return "Weaker than tier A: the machine's files and other processes are closed to it but still visible. "
                + "Install bubblewrap and allow it to create namespaces (docs/sandbox.md).";
        }

        if (environment.Cgroups is null)
        {
            yield return "No cgroup can be written, so only the runtime's limit and RLIMIT_DATA bound memory. "
                + "Run as root, or delegate a cgroup (systemd-run --user --scope -p Delegate=yes).";
        }

        if (tier is SandboxTier.B && !UserRange.IsAvailable)
            yield return "Without root, programs run as the service's user, and only Landlock and seccomp keep them apart.";
    }
}
