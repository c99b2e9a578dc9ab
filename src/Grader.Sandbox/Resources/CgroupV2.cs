namespace Grader.Sandbox.Resources;

/// <summary>
/// Version 2: one tree, whose inner nodes may not contain processes (kernel: admin-guide/cgroup-v2). The parent of the sandboxes is this
/// process's folder, if this process can move into a leaf of it, or the folder above it, if a service manager has delegated that.
/// </summary>
internal sealed class CgroupV2 : CgroupHierarchy
{
    private const string Delegated = "cgroup.subtree_control";

    private static readonly string[] Required = ["memory", "pids"];
    private static readonly string[] Wanted = ["memory", "pids", "cpu"];

    private readonly string root;

    private CgroupV2(string root)
    {
        this.root = root;
        RemoveLeftovers(root);
    }

    public override string Version => "v2";

    /// <summary>Null if version 2 offers this process no memory and pids controllers.</summary>
    public static new CgroupV2? Discover() => CgroupMounts.OwnUnifiedFolder() is { } own ? At(own) : null;

    /// <param name="own">The folder of this process.</param>
    internal static CgroupV2? At(string own)
    {
        var places = new[] { own, Path.GetDirectoryName(own) }.OfType<string>().Where(IsUsable).ToArray();
        return places.Where(Delegate).Select(folder => new CgroupV2(folder)).FirstOrDefault()
            // Moves this process only as a last resort, because somebody put it where it is.
            ?? (places.Contains(own) && MoveIntoLeaf(own) && Delegate(own) ? new CgroupV2(own) : null);
    }

    public override Cgroup Create(string name, SandboxProgram program)
    {
        var folder = CgroupFolder.Create(root, name);
        folder.Write("memory.max", program.MemoryLimitBytes);
        folder.WriteIfPresent("memory.swap.max", 0);
        folder.WriteIfPresent("memory.oom.group", 1);
        folder.Write("pids.max", program.MaxTasks);
        folder.WriteIfPresent("cpu.weight", program.CpuWeight);
        // The machine, or a group above, may also run out of memory, and the kernel then kill in any group.
        return new Cgroup([folder], () =>
            folder.ReadKey("memory.events", "oom_kill") > 0 && folder.ReadKey("memory.events", "oom") > 0);
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
        // Named like a sandbox, so that the next service removes it.
        var leaf = CgroupFolder.Create(own, CgroupHierarchy.NameFor(0));
        leaf.Write(CgroupFolder.ProcessesFile, Environment.ProcessId);
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
