using Grader.Sandbox.Layers;

namespace Grader.Sandbox.Tiers;

/// <summary>What to do about a tier that does not come up, as far as its words tell.</summary>
internal static class Remedy
{
    private const string Namespaces =
        "bubblewrap may not make namespaces here. On a machine: sysctl kernel.unprivileged_userns_clone=1, and where AppArmor restricts them sysctl kernel.apparmor_restrict_unprivileged_userns=0. In a container: a seccomp profile that allows unshare, clone, mount and pivot_root, and AppArmor unconfined.";

    private const string Proc = "bubblewrap may not mount /proc here. In a container: --security-opt systempaths=unconfined.";

    private const string NoLandlock =
        "This kernel has no Landlock, or the container's seccomp profile refuses it: Linux 5.13 or newer with landlock in CONFIG_LSM or lsm=, Docker 23 or newer.";

    private static readonly (string Words, string Remedy)[] Known =
    [
        ("creating new namespace", Namespaces),
        ("No permissions to create", Namespaces),
        ("setting up uid map", Namespaces),
        ("pivot_root", Namespaces),
        ("Can't mount proc", Proc),
        ("landlock_create_ruleset", NoLandlock),
    ];

    public static string For(SandboxTier tier, string problem, SandboxEnvironment parts)
    {
        var known = Known.FirstOrDefault(entry => problem.Contains(entry.Words, StringComparison.OrdinalIgnoreCase)).Remedy;
        if (known is null && tier is SandboxTier.B) known = ClosedFolder(parts);
        return known is null ? problem : $"{problem} {known}";
    }

    // Tier B's programs are another user's, who has to reach the runtime and the programs.
    private static string? ClosedFolder(SandboxEnvironment parts)
    {
        foreach (var path in new[] { parts.Programs, parts.Runtime.Dotnet })
        {
            for (var folder = new FileInfo(path).Directory; folder is not null; folder = folder.Parent)
            {
                if (!folder.UnixFileMode.HasFlag(UnixFileMode.OtherExecute))
                    return $"{folder} is closed to other users, and tier B's programs are one. Open it (chmod o+x {folder}) or put Grader and .NET elsewhere.";
            }
        }

        return null;
    }
}
