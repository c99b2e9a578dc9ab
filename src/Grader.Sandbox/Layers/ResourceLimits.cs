using System.Globalization;

namespace Grader.Sandbox.Layers;

/// <summary>The limits that the launcher's shell sets (setrlimit(2), <c>ulimit</c> of bash).</summary>
internal static class ResourceLimits
{
    private const int FileKilobytes = 8;

    /// <param name="program">Its limits.</param>
    /// <param name="withoutCgroup">Whether RLIMIT_DATA has to stand in for the cgroup.</param>
    /// <param name="hasOwnUser">
    /// Whether the number of tasks can be limited: the kernel counts all of a user's, and root's not at all.
    /// </param>
    public static string Of(SandboxProgram program, bool withoutCgroup, bool hasOwnUser)
    {
        // Core dumps, message queues and real time: none.
        var limits = string.Create(
            CultureInfo.InvariantCulture,
            $"-c 0 -q 0 -r 0 -f {FileKilobytes} -s {program.StackKilobytes} -n {program.MaxOpenFiles}");
        if (withoutCgroup) limits += string.Create(CultureInfo.InvariantCulture, $" -d {program.MemoryLimitBytes >> 10}");
        if (hasOwnUser) limits += string.Create(CultureInfo.InvariantCulture, $" -u {program.MaxTasks}");
        return limits;
    }
}
