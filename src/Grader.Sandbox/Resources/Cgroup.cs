namespace Grader.Sandbox.Resources;

/// <summary>The control groups of one sandbox (cgroups(7)): one folder in version 2, one per controller in version 1.</summary>
internal sealed class Cgroup(IReadOnlyList<CgroupFolder> folders, Func<bool> memoryLimitHit)
{
    private const int Rounds = 200;
    private static readonly TimeSpan BetweenRounds = TimeSpan.FromMilliseconds(10);

    /// <summary>The folders that the launch script joins.</summary>
    public IReadOnlyList<string> Folders { get; } = [.. folders.Select(folder => folder.Path)];

    /// <summary>Whether the kernel has killed a process of the group because the group was out of memory.</summary>
    public bool WasMemoryLimitHit()
    {
        try
        {
            return memoryLimitHit();
        }
        catch (IOException)
        {
            return false;
        }
    }

    public void KillAll()
    {
        // All folders contain the same processes, except one that is just being moved in.
        foreach (var id in folders.SelectMany(folder => folder.ReadProcesses()).Distinct()) ProcessTable.Kill(id);
    }

    /// <summary>Kills every process in the group and removes its folders.</summary>
    public async Task RemoveAsync()
    {
        // The kernel may keep a folder busy for a moment after its last process was waited for, and does not signal when it is free.
        for (var round = 0; round < Rounds; round++)
        {
            KillAll();
            var isGone = true;
            foreach (var folder in folders) isGone &= folder.TryRemove();
            if (isGone) return;
            await Task.Delay(BetweenRounds).ConfigureAwait(false);
        }

        // A process in it cannot be killed. The next start of a worker removes the folder (CgroupHierarchy.RemoveLeftovers).
    }
}
