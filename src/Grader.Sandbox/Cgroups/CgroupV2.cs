namespace Grader.Sandbox.Cgroups;

/// <summary>
/// Version 2: one tree, whose inner nodes may hold no processes (kernel: admin-guide/cgroup-v2). The parent of the
/// sandboxes is the folder of this process, or one level above it where a service manager delegated that.
/// </summary>
internal sealed class CgroupV2 : ICgroupHierarchy
{
    private const string Controllers = "+memory +pids";
    private readonly string root;

    private CgroupV2(string root)
    {
        this.root = root;
        CgroupHierarchy.RemoveLeftovers(root);
    }

    public string Version => "v2";

    /// <summary>Null where version 2 has no memory and pids controllers for us.</summary>
    public static CgroupV2? Discover()
    {
        if (CgroupMounts.OwnUnifiedFolder() is not { } own) return null;
        var parent = Path.GetDirectoryName(own);
        return new[] { own, parent }.OfType<string>().Where(CanDelegate).Select(folder => new CgroupV2(folder)).FirstOrDefault();
    }

    public ICgroup Create(string name, SandboxProgram program)
    {
        var folder = CgroupFolder.Create(root, name);
        folder.Write("memory.max", program.MemoryLimitBytes);
        folder.WriteIfPresent("memory.swap.max", 0);
        folder.WriteIfPresent("memory.oom.group", 1);
        folder.Write("pids.max", program.MaxTasks);
        return new Cgroup([folder], () => folder.ReadKey("memory.events", "oom_kill") > 0);
    }

    private static bool CanDelegate(string folder)
    {
        try
        {
            var offered = File.ReadAllText(Path.Combine(folder, "cgroup.controllers")).Split([' ', '\n']);
            if (!offered.Contains("memory") || !offered.Contains("pids") || !CgroupMounts.IsWritable(folder)) return false;
            File.WriteAllText(Path.Combine(folder, "cgroup.subtree_control"), Controllers);
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
