using Grader.Sandbox.Resources;

namespace Grader.Sandbox.Tests.Resources;

/// <summary>
/// Version 2 against a folder that looks like its tree: a machine whose controllers are in version 1 can have no other.
/// What the kernel adds (files in new folders, EBUSY) the tests add themselves.
/// </summary>
public sealed class CgroupV2Tests : IDisposable
{
    private readonly DirectoryInfo root = Directory.CreateTempSubdirectory("cgroup2-");

    [Fact]
    public void Limits_memory_without_swap_tasks_and_share_of_the_processors()
    {
        Write("cgroup.controllers", "cpuset cpu io memory pids\n");
        var hierarchy = CgroupV2.At(root.FullName)!;
        Assert.Equal("+memory +pids +cpu", Read(root.FullName, "cgroup.subtree_control"));

        var folder = Path.Combine(root.FullName, "grader-test-1");
        Directory.CreateDirectory(folder);
        foreach (var file in new[] { "memory.swap.max", "memory.oom.group", "cpu.weight" })
            File.WriteAllText(Path.Combine(folder, file), "max");
        var group = hierarchy.Create("grader-test-1", TestPrograms.TestHost);
        Assert.Equal([folder], group.Folders);
        Assert.Equal("268435456", Read(folder, "memory.max"));
        Assert.Equal("0", Read(folder, "memory.swap.max"));
        Assert.Equal("1", Read(folder, "memory.oom.group"));
        Assert.Equal("64", Read(folder, "pids.max"));
        Assert.Equal("100", Read(folder, "cpu.weight"));
    }

    [Theory]
    [InlineData("oom 3\noom_kill 0\n", false)]
    [InlineData("oom 3\noom_kill 1\n", true)]
    [InlineData("oom 0\noom_kill 1\n", false)]
    public void Knows_that_the_kernel_killed_for_want_of_memory_in_the_group(string events, bool expected)
    {
        Write("cgroup.controllers", "memory pids\n");
        var group = CgroupV2.At(root.FullName)!.Create("grader-test-2", TestPrograms.TestHost);
        File.WriteAllText(Path.Combine(group.Folders[0], "memory.events"), events);
        Assert.Equal(expected, group.WasMemoryLimitHit());
    }

    [Theory]
    [InlineData("hugetlb\n")]
    [InlineData("memory cpu\n")]
    public void Is_not_to_be_had_without_memory_and_pids(string controllers)
    {
        Write("cgroup.controllers", controllers);
        Assert.Null(CgroupV2.At(root.FullName));
    }

    [Fact]
    public void Is_not_to_be_had_where_nothing_is_delegated() => Assert.Null(CgroupV2.At(root.FullName));

    [Fact]
    public void Takes_the_folder_above_where_that_is_the_delegated_one()
    {
        Write("cgroup.controllers", "memory pids\n");
        var own = root.CreateSubdirectory("session.scope");
        Assert.NotNull(CgroupV2.At(own.FullName));
        Assert.Equal("+memory +pids", Read(root.FullName, "cgroup.subtree_control"));
    }

    public void Dispose() => root.Delete(recursive: true);

    private void Write(string file, string text) => File.WriteAllText(Path.Combine(root.FullName, file), text);

    private static string Read(string folder, string file) => File.ReadAllText(Path.Combine(folder, file));
}
