using Grader.Sandbox.Processes;

namespace Grader.Sandbox.Cgroups;

/// <summary>Removes folders of services that are gone, with what still runs in them.</summary>
internal static class CgroupLeftovers
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    public static void Remove(string root)
    {
        var abandoned = Directory.EnumerateDirectories(root, CgroupHierarchy.Prefix + "*").Where(IsAbandoned).ToList();
        var folders = abandoned.ConvertAll(CgroupFolder.At);
        foreach (var folder in folders) Kill(folder);
        // The kernel buries the killed in its own time. Whatever is not gone then, the next start removes.
        SpinWait.SpinUntil(() => folders.RemoveAll(folder => folder.TryRemove()) >= 0 && folders.Count == 0, Patience);
    }

    private static bool IsAbandoned(string folder)
    {
        var owner = Path.GetFileName(folder)[CgroupHierarchy.Prefix.Length..].Split('-')[0];
        return !Directory.Exists($"/proc/{owner}");
    }

    private static void Kill(CgroupFolder folder)
    {
        foreach (var id in folder.ReadProcesses()) ProcessTable.Kill(id);
    }
}
