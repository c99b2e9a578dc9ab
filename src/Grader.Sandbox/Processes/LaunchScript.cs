using Grader.Sandbox.Bubblewrap;
using Grader.Sandbox.Cgroups;

namespace Grader.Sandbox.Processes;

/// <summary>
/// The small launcher in front of bubblewrap: it sets what bubblewrap cannot set (rlimits, cgroup membership, the
/// descriptor of the seccomp program), closes every descriptor that leaked into it from whoever started the service,
/// and then execs. bash, because a POSIX shell need not be able to close descriptors above 9.
/// </summary>
internal static class LaunchScript
{
    public const string Shell = "/bin/bash";

    // $1 what ulimit shall set, $2 seccomp program or "", $3 number of cgroups, the cgroups, the command.
    private static readonly string Text = $$"""
        set -e
        for descriptor in /proc/self/fd/*; do
          descriptor=${descriptor##*/}
          if [ "$descriptor" -gt 2 ]; then eval "exec $descriptor>&-"; fi
        done
        if [ -n "$1" ]; then ulimit $1; fi
        seccomp=$2
        groups=$3
        shift 3
        while [ "$groups" -gt 0 ]; do
          echo 0 > "$1/{{ICgroup.ProcessesFile}}"
          shift
          groups=$((groups - 1))
        done
        if [ -n "$seccomp" ]; then exec {{BubblewrapCommand.SeccompDescriptor}}< "$seccomp"; fi
        exec "$@"
        """;

    public static IEnumerable<string> Arguments(
        string limits, string? seccompFile, IReadOnlyList<string> cgroupFolders, IEnumerable<string> command) =>
    [
        "-c", Text, "sandbox",
        limits,
        seccompFile ?? "",
        $"{cgroupFolders.Count}",
        .. cgroupFolders,
        .. command,
    ];
}
