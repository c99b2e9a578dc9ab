using Grader.Sandbox.Bubblewrap;
using Grader.Sandbox.Cgroups;

namespace Grader.Sandbox.Processes;

/// <summary>
/// The small launcher in front of bubblewrap: it sets what bubblewrap cannot set (rlimits, cgroup membership, the
/// descriptor of the seccomp program) and then execs. POSIX sh, because it is on every machine and starts in 1 ms.
/// </summary>
internal static class LaunchScript
{
    public const string Shell = "/bin/sh";

    // $1 stack in kB, $2 open files, $3 seccomp program or "", $4 number of cgroups, the cgroups, the command.
    private static readonly string Text = $"""
        set -e
        ulimit -c 0
        ulimit -f 8
        ulimit -s "$1"
        ulimit -n "$2"
        seccomp=$3
        groups=$4
        shift 4
        while [ "$groups" -gt 0 ]; do
          echo 0 > "$1/{ICgroup.ProcessesFile}"
          shift
          groups=$((groups - 1))
        done
        if [ -n "$seccomp" ]; then exec {BubblewrapCommand.SeccompDescriptor}< "$seccomp"; fi
        exec "$@"
        """;

    public static IEnumerable<string> Arguments(
        SandboxProgram program, string? seccompFile, IReadOnlyList<string> cgroupFolders, IEnumerable<string> command) =>
    [
        "-c", Text, "sandbox",
        $"{program.StackKilobytes}",
        $"{program.MaxOpenFiles}",
        seccompFile ?? "",
        $"{cgroupFolders.Count}",
        .. cgroupFolders,
        .. command,
    ];
}
