namespace Grader.Sandbox.Resources;

/// <summary>The folders in which this process may create control groups, in the version that this machine offers.</summary>
internal abstract class CgroupHierarchy
{
    /// <summary>The first part of our folders' names; the id of the service's process follows.</summary>
    public const string Prefix = "grader-";

    private static readonly TimeSpan RemovalTimeout = TimeSpan.FromSeconds(1);

    /// <summary><c>v1</c> or <c>v2</c>.</summary>
    public abstract string Version { get; }

    /// <summary>Null if this process may not use any controllers.</summary>
    public static CgroupHierarchy? Discover() => (CgroupHierarchy?)CgroupV2.Discover() ?? CgroupV1.Discover();

    public static string NameFor(long number) => $"{Prefix}{Environment.ProcessId}-{number}";

    public abstract Cgroup Create(string name, SandboxProgram program);

    /// <summary>Removes the folders of services that have ended, and kills what still runs in them.</summary>
    protected static void RemoveLeftovers(string root)
    {
        var folders = Directory.EnumerateDirectories(root, Prefix + "*").Where(IsAbandoned).Select(CgroupFolder.At).ToList();
        foreach (var id in folders.SelectMany(folder => folder.ReadProcesses())) ProcessTable.Kill(id);
        // The kernel takes its time to free a folder after a kill. The next start removes what is left then.
        SpinWait.SpinUntil(() => folders.RemoveAll(folder => folder.TryRemove()) >= 0 && folders.Count == 0, RemovalTimeout);
    }

    private static bool IsAbandoned(string folder)
    {
        var owner = Path.GetFileName(folder)[Prefix.Length..].Split('-')[0];
        return !Directory.Exists($"/proc/{owner}");
    }
}

/// <summary>Finds the control group folders of this process (/proc/self/mountinfo, /proc/self/cgroup).</summary>
internal static class CgroupMounts
{
    /// <summary>This process's folder in the tree of a version 1 controller, or null.</summary>
    public static string? OwnFolder(string controller) => Find(
        fileSystem => fileSystem.Type == "cgroup" && fileSystem.Options.Split(',').Contains(controller),
        membership => membership[1].Split(',').Contains(controller));

    /// <summary>This process's folder in the version 2 tree, or null.</summary>
    public static string? OwnUnifiedFolder() => Find(
        fileSystem => fileSystem.Type == "cgroup2",
        membership => membership[0] == "0" && membership[1].Length == 0);

    /// <summary>Tries it, because root's permissions and read-only mounts contradict each other.</summary>
    public static bool IsWritable(string folder)
    {
        var trial = Path.Combine(folder, $"grader-trial-{Environment.ProcessId}-{Guid.NewGuid():N}");
        try
        {
            Directory.CreateDirectory(trial);
            Directory.Delete(trial);
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private static string? Find(Func<(string Type, string Options), bool> isMount, Func<string[], bool> isMembership)
    {
        var membership = ReadLines("/proc/self/cgroup").Select(line => line.Split(':', 3)).FirstOrDefault(isMembership);
        if (membership is null) return null;

        // 36 35 98:0 /root /mountpoint options - type source superoptions
        foreach (var line in ReadLines("/proc/self/mountinfo"))
        {
            var halves = line.Split(" - ", 2);
            var left = halves[0].Split(' ');
            var right = halves[1].Split(' ');
            if (!isMount((right[0], right[2]))) continue;
            var relative = Path.GetRelativePath(left[3], membership[2]);
            var folder = relative.StartsWith("..", StringComparison.Ordinal) ? left[4] : Path.Combine(left[4], relative);
            return Path.GetFullPath(folder);
        }

        return null;
    }

    private static IEnumerable<string> ReadLines(string path) => File.Exists(path) ? File.ReadLines(path) : [];
}
