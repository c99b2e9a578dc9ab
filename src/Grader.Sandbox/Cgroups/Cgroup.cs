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

    public void Dispose()
    {
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
