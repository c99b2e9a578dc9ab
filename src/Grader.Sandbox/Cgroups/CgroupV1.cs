namespace Grader.Sandbox.Cgroups;

/// <summary>Version 1: the memory and pids controllers have trees of their own (kernel: admin-guide/cgroup-v1).</summary>
internal sealed class CgroupV1 : ICgroupHierarchy
{
    private readonly string memoryRoot;
    private readonly string pidsRoot;

    private CgroupV1(string memoryRoot, string pidsRoot)
    {
        this.memoryRoot = memoryRoot;
        this.pidsRoot = pidsRoot;
        CgroupHierarchy.RemoveLeftovers(memoryRoot);
        CgroupHierarchy.RemoveLeftovers(pidsRoot);
    }

    public string Version => "v1";

    /// <summary>Null where version 1 is not mounted or not writable.</summary>
    public static CgroupV1? Discover()
    {
        var memory = CgroupMounts.OwnFolder("memory");
        var pids = CgroupMounts.OwnFolder("pids");
        return memory is not null && pids is not null && CgroupMounts.IsWritable(memory) && CgroupMounts.IsWritable(pids)
            ? new(memory, pids)
            : null;
    }

    public ICgroup Create(string name, SandboxProgram program)
    {
        var memory = CgroupFolder.Create(memoryRoot, name);
        memory.Write("memory.limit_in_bytes", program.MemoryLimitBytes);
        // Only there where the kernel accounts for swap; then memory and swap together get the same limit: no swap.
        memory.WriteIfPresent("memory.memsw.limit_in_bytes", program.MemoryLimitBytes);
        var pids = CgroupFolder.Create(pidsRoot, name);
        pids.Write("pids.max", program.MaxTasks);
        return new Cgroup([memory, pids], () => memory.ReadKey("memory.oom_control", "oom_kill") > 0);
    }
}
