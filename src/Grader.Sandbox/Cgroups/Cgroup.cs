using Grader.Sandbox.Processes;

namespace Grader.Sandbox.Cgroups;

/// <summary>The folders of one sandbox. Disposed when its last process has been waited for.</summary>
internal sealed class Cgroup(IReadOnlyList<CgroupFolder> folders, Func<bool> memoryLimitHit) : ICgroup
{
    // The kernel may hold a folder for a moment after its last process was waited for.
    private static readonly Queue<CgroupFolder> Busy = new();

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

    public void Dispose()
    {
        KillAll();
        lock (Busy)
        {
            foreach (var folder in folders) Busy.Enqueue(folder);
            for (var left = Busy.Count; left > 0; left--)
            {
                var folder = Busy.Dequeue();
                if (!folder.TryRemove()) Busy.Enqueue(folder);
            }
        }
    }
}
