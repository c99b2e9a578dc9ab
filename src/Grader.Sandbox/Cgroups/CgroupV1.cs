namespace Grader.Sandbox.Cgroups;

/// <summary>Version 1: each controller has a tree of its own (kernel: admin-guide/cgroup-v1).</summary>
internal sealed class CgroupV1 : ICgroupHierarchy
{
    // What cpu.weight 100 of version 2 is in version 1.
    private const long SharesPerHundred = 1024;

    private readonly string memoryRoot;
    private readonly string pidsRoot;
    private readonly string? cpuRoot;

    internal CgroupV1(string memoryRoot, string pidsRoot, string? cpuRoot)
    {
        this.memoryRoot = memoryRoot;
        this.pidsRoot = pidsRoot;
        this.cpuRoot = cpuRoot;
        foreach (var root in new[] { memoryRoot, pidsRoot, cpuRoot }.OfType<string>()) CgroupLeftovers.Remove(root);
    }

    public string Version => "v1";

    /// <summary>Null where version 1 is not mounted or not writable.</summary>
    public static CgroupV1? Discover()
    {
        var memory = CgroupMounts.OwnFolder("memory");
        var pids = CgroupMounts.OwnFolder("pids");
        var cpu = CgroupMounts.OwnFolder("cpu");
        return memory is not null && pids is not null && CgroupMounts.IsWritable(memory) && CgroupMounts.IsWritable(pids)
            ? new(memory, pids, cpu is not null && CgroupMounts.IsWritable(cpu) ? cpu : null)
            : null;
    }

    public ICgroup Create(string name, SandboxProgram program)
    {
        var memory = CgroupFolder.Create(memoryRoot, name);
        memory.Write("memory.limit_in_bytes", program.MemoryLimitBytes);
        // Only there where the kernel accounts for swap; then memory and swap together get the same limit: no swap.
        memory.WriteIfPresent("memory.memsw.limit_in_bytes", program.MemoryLimitBytes);
        // Everywhere else: rather kill than swap.
        memory.WriteIfPresent("memory.swappiness", 0);
        var pids = CgroupFolder.Create(pidsRoot, name);
        pids.Write("pids.max", program.MaxTasks);
        List<CgroupFolder> folders = [memory, pids];
        if (cpuRoot is not null)
        {
            var cpu = CgroupFolder.Create(cpuRoot, name);
            cpu.Write("cpu.shares", program.CpuWeight * SharesPerHundred / 100);
            folders.Add(cpu);
        }

        return new Cgroup(folders, () => memory.ReadKey("memory.oom_control", "oom_kill") > 0);
    }
}
