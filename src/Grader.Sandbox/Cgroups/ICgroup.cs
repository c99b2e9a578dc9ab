namespace Grader.Sandbox.Cgroups;

/// <summary>The control groups of one sandbox: one folder in v2, one per controller in v1 (cgroups(7)).</summary>
internal interface ICgroup
{
    const string ProcessesFile = "cgroup.procs";

    /// <summary>The folders that the launcher joins.</summary>
    IReadOnlyList<string> Folders { get; }

    /// <summary>Ends every process in the group.</summary>
    void KillAll();

    /// <summary>Ends every process in the group and removes it.</summary>
    Task RemoveAsync();

    /// <summary>True once the kernel has killed in this group for want of memory.</summary>
    bool WasMemoryLimitHit();
}
