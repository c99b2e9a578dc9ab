using Grader.Sandbox.Pools;
using Grader.Sandbox.Processes;
using Grader.Sandbox.Tiers;

namespace Grader.Sandbox.Tests;

public sealed class SandboxTests : IDisposable
{
    private readonly SandboxLauncher launcher = new(new SandboxOptions());

    [Fact]
    public async Task Eight_sandboxes_at_once_share_no_file_descriptor()
    {
        var processes = await Task.WhenAll(
            Enumerable.Range(0, 8).Select(_ => launcher.StartAsync(TestPrograms.TestHost, CancellationToken.None)));
        try
        {
            var pipes = processes.Select(ProcessFiles.PipesOf).ToList();
            Assert.All(pipes, own => Assert.NotEmpty(own));
            Assert.Equal(pipes.Sum(own => own.Count), pipes.SelectMany(own => own).Distinct().Count());
        }
        finally
        {
            foreach (var process in processes) await process.DisposeAsync();
        }
    }

    [Fact]
    public async Task A_program_sees_no_file_descriptor_of_the_service_but_its_own_two()
    {
        using var secret = File.Open(typeof(SandboxTests).Assembly.Location, FileMode.Open, FileAccess.Read, FileShare.Read);
        await using var process = await launcher.StartAsync(TestPrograms.TestHost, CancellationToken.None);
        // In and out; nowhere for what it prints; the rest is the runtime's, from inside the sandbox.
        var descriptors = ProcessFiles.DescriptorsOf(process);
        Assert.Equal(2, descriptors.Count(target => target.StartsWith("pipe:", StringComparison.Ordinal) && IsShared(target)));
        Assert.DoesNotContain(descriptors, target => target.Contains("Tests.dll", StringComparison.Ordinal));

        static bool IsShared(string pipe) => ProcessFiles.Links($"/proc/{Environment.ProcessId}/fd").Contains(pipe);
    }

    [Fact]
    public async Task Process_1_has_no_path_of_the_machine_on_its_command_line()
    {
        await using var process = await launcher.StartAsync(TestPrograms.TestHost, CancellationToken.None);
        // bubblewrap's outer process; process 1 inside is its copy.
        var arguments = (await File.ReadAllTextAsync($"/proc/{process.Id}/cmdline")).Split('\0', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal("bwrap", arguments[0]);
        string[] inside = ["/", "/proc", "/dev/null", "/dev/urandom", "/dotnet/dotnet", "/app/Grader.TestHost.dll"];
        Assert.Empty(arguments.Where(argument => argument.StartsWith('/')).Except(inside));
    }

    [Fact]
    public async Task A_program_lives_in_namespaces_of_its_own()
    {
        await using var process = await launcher.StartAsync(TestPrograms.TestHost, CancellationToken.None);
        foreach (var kind in new[] { "user", "pid", "net", "ipc", "uts", "mnt" })
            Assert.NotEqual(NamespaceOf(Environment.ProcessId, kind), NamespaceOf(ProgramIn(process), kind));

        static string? NamespaceOf(int id, string kind) => new FileInfo($"/proc/{id}/ns/{kind}").LinkTarget;
    }

    [Fact]
    public async Task A_program_has_an_environment_of_its_own_and_no_privilege()
    {
        await using var process = await launcher.StartAsync(TestPrograms.TestHost, CancellationToken.None);
        var id = ProgramIn(process);
        foreach (var seen in new[] { id, process.Id })
            Assert.DoesNotContain("PATH=", await File.ReadAllTextAsync($"/proc/{seen}/environ"), StringComparison.Ordinal);
        var status = await File.ReadAllLinesAsync($"/proc/{id}/status");
        Assert.Contains("CapEff:\t0000000000000000", status);
        Assert.Contains("NoNewPrivs:\t1", status);
        Assert.Contains("Seccomp:\t2", status);
    }

    [Fact]
    public async Task No_page_of_a_program_whose_code_is_protected_is_writable_and_executable()
    {
        await using var process = await launcher.StartAsync(TestPrograms.TestHost, CancellationToken.None);
        var pages = await File.ReadAllLinesAsync($"/proc/{ProgramIn(process)}/maps");
        Assert.DoesNotContain(pages, line => line.Contains(" rwx", StringComparison.Ordinal));
        // The runtime goes on without a word where it cannot have its file.
        Assert.Contains(pages, line => line.Contains(" r-xs ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_length_of_files_is_limited_once_the_runtime_has_the_one_for_its_code()
    {
        await using var process = await launcher.StartAsync(TestPrograms.TestHost, CancellationToken.None);
        var limits = await File.ReadAllLinesAsync($"/proc/{ProgramIn(process)}/limits");
        Assert.Contains(limits, line => line.StartsWith("Max file size             8192 ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Nothing_is_left_of_a_program_that_was_disposed()
    {
        var process = await launcher.StartAsync(TestPrograms.TestHost, CancellationToken.None);
        var (outer, program) = (process.Id, ProgramIn(process));
        var groups = await File.ReadAllTextAsync($"/proc/{program}/cgroup");
        Assert.Contains("/grader-", groups, StringComparison.Ordinal);

        await process.DisposeAsync();
        Assert.False(Directory.Exists($"/proc/{outer}"));
        await process.Exited;
        Assert.True(ProcessFiles.HasEnded(program));
    }

    [Fact]
    public async Task A_pool_replaces_a_program_that_died_while_it_waited()
    {
        await using var pool = new WarmPool(launcher, TestPrograms.TestHost, size: 1);
        var first = await pool.TakeAsync(CancellationToken.None);
        await first.DisposeAsync();

        await using var second = await pool.TakeAsync(CancellationToken.None);
        Assert.False(second.Exited.IsCompleted);
        Assert.NotEqual(first, second);
    }

    [Fact]
    public async Task A_pool_that_was_ready_stays_so_while_the_next_program_starts()
    {
        await using var pool = new WarmPool(launcher, TestPrograms.TestHost, size: 1);
        await (await pool.TakeAsync(CancellationToken.None)).DisposeAsync();

        // A start takes longer than this.
        for (var look = 0; look < 50; look++)
        {
            Assert.True(pool.WhenReadyAsync().IsCompletedSuccessfully);
            await Task.Delay(TimeSpan.FromMilliseconds(1));
        }
    }

    [Fact]
    public async Task A_program_that_is_not_there_says_what_to_do()
    {
        var program = TestPrograms.TestHost with { Name = "Grader.Missing" };
        var exception = await Assert.ThrowsAsync<SandboxUnavailableException>(() => launcher.StartAsync(program, CancellationToken.None));
        Assert.Contains("build the solution", exception.Message, StringComparison.Ordinal);
    }

    public void Dispose() => launcher.Dispose();

    private static int ProgramIn(SandboxedProcess process) => process.ProgramId!.Value;
}
