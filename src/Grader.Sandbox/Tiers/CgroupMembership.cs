using Grader.Sandbox.Processes;

namespace Grader.Sandbox.Tiers;

/// <summary>From outside, because a program cannot see it: whether it is in the groups that limit it.</summary>
internal static class CgroupMembership
{
    /// <exception cref="SandboxUnavailableException">It is not.</exception>
    public static void Require(SandboxedProcess process)
    {
        foreach (var folder in process.CgroupFolders)
        {
            if (process.ProgramId is not { } id || !Cgroups.CgroupFolder.At(folder).ReadProcesses().Contains(id))
                throw new SandboxUnavailableException($"The program is not in its cgroup {folder}, so that nothing limits its memory.");
        }
    }
}
