using System.Diagnostics;
using Grader.Sandbox.Resources;
using Grader.Sandbox.Tiers;

namespace Grader.Sandbox.Tests.Tiers;

/// <summary>What is left on the machine: nothing, also of a service that was killed.</summary>
public sealed class LeftoverTests
{
    [Fact]
    public async Task No_temporary_file_and_no_cgroup_is_left()
    {
        var before = TemporaryFiles().ToHashSet(StringComparer.Ordinal);
        IReadOnlyList<string> groups;
        using (var launcher = new SandboxLauncher(new()))
        {
            await using var process = await launcher.StartAsync(TestPrograms.TestHost, CancellationToken.None);
            groups = process.CgroupFolders;
            Assert.NotEmpty(groups);
            Assert.Equal(before, TemporaryFiles().Where(before.Contains).ToHashSet(StringComparer.Ordinal));
        }

        Assert.All(groups, group => Assert.False(Directory.Exists(group)));
    }

    [Fact]
    public async Task The_next_start_removes_the_cgroups_of_a_killed_service_and_what_runs_in_them()
    {
        var root = Path.GetDirectoryName((await CgroupFoldersAsync())[0])!;
        using var orphan = Start("sleep", "600");
        var folder = CgroupFolder.Create(root, $"{CgroupHierarchy.Prefix}{NobodysId()}-7");
        folder.Write(CgroupFolder.ProcessesFile, orphan.Id);

        using var launcher = new SandboxLauncher(new());
        await orphan.WaitForExitAsync();
        Assert.False(Directory.Exists(folder.Path));
    }

    private static IEnumerable<string> TemporaryFiles() => Directory.EnumerateFileSystemEntries(Path.GetTempPath(), "grader-*");

    private static async Task<IReadOnlyList<string>> CgroupFoldersAsync()
    {
        var group = CgroupHierarchy.Discover()!.Create(CgroupHierarchy.NameFor(long.MaxValue), TestPrograms.TestHost);
        await group.RemoveAsync();
        return group.Folders;
    }

    private static int NobodysId()
    {
        using var ended = Start("true", "");
        ended.WaitForExit();
        return ended.Id;
    }

    private static Process Start(string program, string argument)
    {
#pragma warning disable RS0030 // A process that is no sandbox, and is to be found by one.
        return Process.Start(program, argument);
#pragma warning restore RS0030
    }
}
