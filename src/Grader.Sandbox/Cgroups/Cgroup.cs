using Grader.Sandbox.Processes;

namespace Grader.Sandbox.Cgroups;

/// <summary>The folders of one sandbox. Removed when its last process has been waited for.</summary>
internal sealed class Cgroup(IReadOnlyList<CgroupFolder> folders, Func<bool> memoryLimitHit) : ICgroup
{
    private const int Rounds = 200;
    private static readonly TimeSpan BetweenRounds = TimeSpan.FromMilliseconds(10);

    public IReadOnlyList<string> Folders { get; } = [.. folders.Select(folder => folder.Path)];

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
        // The folders hold the same processes, but for one that is just being moved in.
        foreach (var id in folders.SelectMany(folder => folder.ReadProcesses()).Distinct()) ProcessTable.Kill(id);
    }

    public async Task RemoveAsync()
    {
        // The kernel may hold a folder for a moment after its last process was waited for, and does not say until when.
        for (var round = 0; round < Rounds; round++)
        {
            KillAll();
            var isGone = true;
            foreach (var folder in folders) isGone &= folder.TryRemove();
            if (isGone) return;
            await Task.Delay(BetweenRounds).ConfigureAwait(false);
        }

        // Something in it cannot be killed. The next start of a worker looks for what is left (CgroupLeftovers).
    }
}
