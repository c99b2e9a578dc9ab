namespace Grader.Sandbox.Cgroups;

/// <summary>
/// Version 2: one tree, whose inner nodes may hold no processes (kernel: admin-guide/cgroup-v2). The parent of the
/// sandboxes is the folder of this process, which then moves into a leaf of it; or one level above it where a service
/// manager delegated that.
/// </summary>
internal sealed class CgroupV2 : ICgroupHierarchy
{
    private const string Delegated = "cgroup.subtree_control";

    private static readonly string[] Required = ["memory", "pids"];
    private static readonly string[] Wanted = ["memory", "pids", "cpu"];

    private readonly string root;

    private CgroupV2(string root)
    {
        this.root = root;
        CgroupLeftovers.Remove(root);
    }

    public string Version => "v2";

    /// <summary>Null where version 2 has no memory and pids controllers for us.</summary>
    public static CgroupV2? Discover() => CgroupMounts.OwnUnifiedFolder() is { } own ? At(own) : null;

    /// <param name="own">The folder of this process.</param>
    internal static CgroupV2? At(string own)
    {
        var places = new[] { own, Path.GetDirectoryName(own) }.OfType<string>().Where(IsUsable).ToArray();
        return places.Where(Delegate).Select(folder => new CgroupV2(folder)).FirstOrDefault()
            // Moves this process only where nothing else helped: what it was put into, it was put into by somebody.
            ?? places.Where(folder => folder == own && MoveIntoLeaf(own) && Delegate(own)).Select(folder => new CgroupV2(folder)).FirstOrDefault();
    }

    public ICgroup Create(string name, SandboxProgram program)
    {
        var folder = CgroupFolder.Create(root, name);
        folder.Write("memory.max", program.MemoryLimitBytes);
        folder.WriteIfPresent("memory.swap.max", 0);
        folder.WriteIfPresent("memory.oom.group", 1);
        folder.Write("pids.max", program.MaxTasks);
        folder.WriteIfPresent("cpu.weight", program.CpuWeight);
        return new Cgroup([folder], () => folder.ReadKey("memory.events", "oom_kill") > 0);
    }

    private static bool IsUsable(string folder) => Offered(folder) is var offered
        && Array.TrueForAll(Required, controller => offered.Contains(controller)) && CgroupMounts.IsWritable(folder);

    private static string[] Offered(string folder)
    {
        var file = Path.Combine(folder, "cgroup.controllers");
        return File.Exists(file) ? File.ReadAllText(file).Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries) : [];
    }

    private static bool Delegate(string folder) => Try(() => File.WriteAllText(
        Path.Combine(folder, Delegated), string.Join(' ', Wanted.Intersect(Offered(folder)).Select(controller => "+" + controller))));

    private static bool MoveIntoLeaf(string own) => Try(() =>
    {
        // Named as the sandboxes are, so that the next service removes it.
        var leaf = CgroupFolder.Create(own, CgroupHierarchy.NameFor(0));
        leaf.Write(ICgroup.ProcessesFile, Environment.ProcessId);
    });

    private static bool Try(Action change)
    {
        try
        {
            change();
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
