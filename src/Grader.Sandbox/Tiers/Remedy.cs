using Grader.Sandbox.Launching;

namespace Grader.Sandbox.Tiers;

/// <summary>What to do about a tier that does not work, as far as its error message tells.</summary>
internal static class Remedy
{
    private const string Namespaces =
        "bubblewrap may not create namespaces here. On a machine, set sysctl kernel.unprivileged_userns_clone=1 and "
        + "user.max_user_namespaces above 0. In a container, use --security-opt seccomp=deploy/seccomp/grader.json and "
        + "--security-opt apparmor=unconfined.";

    private const string AppArmor =
        "bubblewrap may create a user namespace here but not use it: AppArmor restricts them, as on Ubuntu 23.10 and newer "
        + "(kernel.apparmor_restrict_unprivileged_userns is 1). Give bubblewrap the profile deploy/apparmor/bwrap: copy it to "
        + "/etc/apparmor.d and run apparmor_parser --replace /etc/apparmor.d/bwrap. Where containers run, or to lift it for all programs: "
        + "sysctl kernel.apparmor_restrict_unprivileged_userns=0.";

    private const string Proc = "bubblewrap may not mount /proc here. In a container, use --security-opt systempaths=unconfined.";

    private const string NoLandlock =
        "This kernel has no Landlock, or the container's seccomp profile refuses it. It needs Linux 5.13 or newer with landlock in "
        + "CONFIG_LSM or lsm=, and Docker 23 or newer.";

    private static readonly (string Symptom, string Remedy)[] Known =
    [
        ("creating new namespace", Namespaces),
        ("No permissions to create", Namespaces),
        ("setting up uid map", AppArmor),
        ("RTM_NEWADDR", AppArmor),
        ("pivot_root", Namespaces),
        ("Can't mount proc", Proc),
        ("landlock_create_ruleset", NoLandlock),
    ];

    public static string For(SandboxTier tier, string problem, SandboxEnvironment environment)
    {
        var known = Known.FirstOrDefault(entry => problem.Contains(entry.Symptom, StringComparison.OrdinalIgnoreCase)).Remedy;
        if (known is null && tier is SandboxTier.B) known = ClosedFolder(environment);
        return known is null ? problem : $"{problem} {known}";
    }

    // Tier B's programs run as another user, who must be able to reach the runtime and the programs.
    private static string? ClosedFolder(SandboxEnvironment environment)
    {
        foreach (var path in new[] { environment.Programs, environment.Runtime.Dotnet })
        {
            for (var folder = new FileInfo(path).Directory; folder is not null; folder = folder.Parent)
            {
                if (!folder.UnixFileMode.HasFlag(UnixFileMode.OtherExecute))
                {
                    return $"{folder} is closed to other users, but tier B's programs run as one. Open it (chmod o+x {folder}) or install "
                        + "Grader and .NET elsewhere.";
                }
            }
        }

        return null;
    }
}
