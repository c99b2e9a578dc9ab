using System.Globalization;
using Grader.Sandbox.Resources;

namespace Grader.Sandbox.Launching;

/// <summary>
/// Runs in front of the sandbox's command: sets what bubblewrap cannot set (rlimits, cgroup membership, the descriptors of its mounts and
/// of the seccomp filter), closes every descriptor that leaked into it through the service, and execs. bash, because a POSIX shell need not
/// support closing descriptors above 9.
/// </summary>
internal static class LaunchScript
{
    public const string Shell = "/bin/bash";

    // $1 arguments of ulimit or "", $2 seccomp filter or "", $3 bubblewrap's mounts or "", $4 number of cgroups, then the cgroups, then the
    // command.
    private static readonly string Text = $$"""
        set -e
        for descriptor in /proc/self/fd/*; do
          descriptor=${descriptor##*/}
          if [ "$descriptor" -gt 2 ]; then eval "exec $descriptor>&-"; fi
        done
        if [ -n "$1" ]; then ulimit $1; fi
        seccomp=$2
        mounts=$3
        groups=$4
        shift 4
        while [ "$groups" -gt 0 ]; do
          echo 0 > "$1/{{CgroupFolder.ProcessesFile}}"
          shift
          groups=$((groups - 1))
        done
        if [ -n "$seccomp" ]; then exec {{BubblewrapCommand.SeccompDescriptor}}< "$seccomp"; fi
        if [ -z "$mounts" ]; then exec "$@"; fi
        exec {{BubblewrapCommand.MountsDescriptor}}< "$mounts"
        exec -a bwrap "$@"
        """;

    public static IEnumerable<string> Arguments(
        string limits, string? seccompFile, string? mountsFile, IReadOnlyList<string> cgroupFolders, IEnumerable<string> command) =>
    [
        "-c", Text, "sandbox",
        limits,
        seccompFile ?? "",
        mountsFile ?? "",
        $"{cgroupFolders.Count}",
        .. cgroupFolders,
        .. command,
    ];
}

/// <summary>The limits that the launch script sets (setrlimit(2), <c>ulimit</c> of bash).</summary>
internal static class ResourceLimits
{
    private const int FileKilobytes = 8;

    // What the runtime reserves for its code. The lockdown lowers it.
    private const int CodeFileKilobytes = 2 << 20;

    public const int FileBytes = FileKilobytes << 10;

    /// <param name="withoutCgroup">Whether RLIMIT_DATA must replace the cgroup's memory limit.</param>
    /// <param name="hasOwnUser">
    /// Whether the number of tasks can be limited: the kernel counts all tasks of a user, and does not limit root.
    /// </param>
    public static string Of(SandboxProgram program, bool withoutCgroup, bool hasOwnUser)
    {
        var files = program.ProtectsCode ? CodeFileKilobytes : FileKilobytes;
        // No core dumps, message queues or real-time priority.
        var limits = string.Create(
            CultureInfo.InvariantCulture,
            $"-c 0 -q 0 -r 0 -f {files} -s {program.StackKilobytes} -n {program.MaxOpenFiles}");
        if (withoutCgroup) limits += string.Create(CultureInfo.InvariantCulture, $" -d {program.MemoryLimitBytes >> 10}");
        if (hasOwnUser) limits += string.Create(CultureInfo.InvariantCulture, $" -u {program.MaxTasks}");
        return limits;
    }
}
