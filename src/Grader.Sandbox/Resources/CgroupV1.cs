namespace Grader.Sandbox.Resources;

/// <summary>Version 1: each controller has its own tree (kernel: admin-guide/cgroup-v1).</summary>
internal sealed class CgroupV1 : CgroupHierarchy
{
    // The equivalent of cpu.weight 100 of version 2.
    private const long SharesPerHundred = 1024;

    // A group whose memory has come to within a sixteenth of its limit had reached it: the kernel charges in large steps.
    private const long NearTheLimit = 16;

    private readonly string memoryRoot;
    private readonly string pidsRoot;
    private readonly string? cpuRoot;

    internal CgroupV1(string memoryRoot, string pidsRoot, string? cpuRoot)
    {
        this.memoryRoot = memoryRoot;
        this.pidsRoot = pidsRoot;
        this.cpuRoot = cpuRoot;
        foreach (var root in new[] { memoryRoot, pidsRoot, cpuRoot }.OfType<string>()) RemoveLeftovers(root);
    }

    public override string Version => "v1";

    /// <summary>Null if version 1 is not mounted or not writable.</summary>
    public static new CgroupV1? Discover()
    {
        var memory = CgroupMounts.OwnFolder("memory");
        var pids = CgroupMounts.OwnFolder("pids");
        var cpu = CgroupMounts.OwnFolder("cpu");
        return memory is not null && pids is not null && CgroupMounts.IsWritable(memory) && CgroupMounts.IsWritable(pids)
            ? new(memory, pids, cpu is not null && CgroupMounts.IsWritable(cpu) ? cpu : null)
            : null;
    }

    public override Cgroup Create(string name, SandboxProgram program)
    {
        var memory = CgroupFolder.Create(memoryRoot, name);
        memory.Write("memory.limit_in_bytes", program.MemoryLimitBytes);
        // Exists only if the kernel accounts for swap. With the same limit for memory and swap together, nothing is swapped.
        memory.WriteIfPresent("memory.memsw.limit_in_bytes", program.MemoryLimitBytes);
        // Otherwise: kill rather than swap.
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

        // The machine may also run out of memory, and the kernel then kill in any group. memory.failcnt stays 0 on newer kernels.
        return new Cgroup(folders, () => memory.ReadKey("memory.oom_control", "oom_kill") > 0
            && memory.Read("memory.max_usage_in_bytes") > program.MemoryLimitBytes - (program.MemoryLimitBytes / NearTheLimit));
    }
}
