using Grader.Sandbox.Resources;
using Grader.Sandbox.Processes;
using Grader.Sandbox.Tiers;

namespace Grader.Sandbox.Tests.Tiers;

/// <summary>Tier B, which has no namespaces to hide things in.</summary>
public sealed class TierBTests : IDisposable
{
    private readonly SandboxLauncher launcher = new(new() { Only = SandboxLayer.TierB });

    [Fact]
    public async Task Eight_sandboxes_at_once_share_no_file_descriptor_and_no_user()
    {
        var processes = await Task.WhenAll(
            Enumerable.Range(0, 8).Select(_ => launcher.StartAsync(TestPrograms.TestHost, CancellationToken.None)));
        try
        {
            var pipes = processes.Select(ProcessFiles.PipesOf).ToList();
            Assert.All(pipes, own => Assert.NotEmpty(own));
            Assert.Equal(pipes.Sum(own => own.Count), pipes.SelectMany(own => own).Distinct().Count());
            var users = processes.Select(UserOf).ToList();
            Assert.DoesNotContain(UserOf(Environment.ProcessId), users);
            Assert.Equal(users.Count, users.Distinct().Count());
        }
        finally
        {
            foreach (var process in processes) await process.DisposeAsync();
        }
    }

    [Fact]
    public async Task A_program_has_an_environment_of_its_own_and_no_privilege()
    {
        await using var process = await launcher.StartAsync(TestPrograms.TestHost, CancellationToken.None);
        Assert.All(
            (await File.ReadAllTextAsync($"/proc/{process.Id}/environ")).Split('\0', StringSplitOptions.RemoveEmptyEntries),
            variable => Assert.Matches("^(DOTNET_|TZ=)", variable));
        var status = await File.ReadAllLinesAsync($"/proc/{process.Id}/status");
        foreach (var set in new[] { "CapInh", "CapPrm", "CapEff", "CapBnd", "CapAmb" })
            Assert.Contains($"{set}:\t0000000000000000", status);
        Assert.Contains("NoNewPrivs:\t1", status);
        Assert.Contains("Seccomp:\t2", status);
        Assert.Contains("Groups:\t ", status);
    }

    [Fact]
    public async Task Nothing_is_left_of_a_program_that_was_disposed()
    {
        var process = await launcher.StartAsync(TestPrograms.TestHost, CancellationToken.None);
        var (id, user, groups) = (process.Id, UserOf(process), process.CgroupFolders);
        Assert.NotEmpty(groups);

        await process.DisposeAsync();
        Assert.True(ProcessFiles.HasEnded(id));
        Assert.False(ProcessTable.KillAllOf(user));
        Assert.All(groups, group => Assert.False(Directory.Exists(group)));
    }

    [Fact]
    public async Task A_program_ends_with_its_service()
    {
        await using var process = await launcher.StartAsync(TestPrograms.TestHost, CancellationToken.None);
        // Who started the program is one thread of the service, and that ends with the launcher.
        launcher.Dispose();
        Assert.NotEqual(0, (await process.Exited).ExitCode);
    }

    public void Dispose() => launcher.Dispose();

    private static int UserOf(SandboxedProcess process) => UserOf(process.Id);

    private static int UserOf(int id) => int.Parse(
        File.ReadLines($"/proc/{id}/status").First(line => line.StartsWith("Uid:", StringComparison.Ordinal)).Split('\t')[1],
        System.Globalization.CultureInfo.InvariantCulture);
}
