namespace Grader.Sandbox.Cgroups;

/// <summary>Finds the control group folders of this process (/proc/self/mountinfo, /proc/self/cgroup).</summary>
internal static class CgroupMounts
{
    /// <summary>The folder of this process in the tree of a version 1 controller, or null.</summary>
    public static string? OwnFolder(string controller) => Find(
        fileSystem => fileSystem.Type == "cgroup" && fileSystem.Options.Split(',').Contains(controller),
        membership => membership[1].Split(',').Contains(controller));

    /// <summary>The folder of this process in the version 2 tree, or null.</summary>
    public static string? OwnUnifiedFolder() => Find(
        fileSystem => fileSystem.Type == "cgroup2",
        membership => membership[0] == "0" && membership[1].Length == 0);

    /// <summary>Tried, not asked: root's answers and read-only mounts differ.</summary>
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
