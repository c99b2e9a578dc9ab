using Grader.Sandbox.Processes;
using Grader.Sandbox.Tiers;

namespace Grader.Sandbox.Tests.Tiers;

/// <summary>Which tier a service starts with, and what it says where none is strong enough.</summary>
public sealed class TierChoiceTests : IDisposable
{
    private const string NoNamespace = "Creating new namespace failed: Operation not permitted";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("bubblewraps-");

    [Fact]
    public async Task Takes_the_stronger_tier_where_both_can_be_had()
    {
        using var launcher = new SandboxLauncher(new() { MinimumTier = SandboxTier.B });
        Assert.Equal(SandboxTier.A, (await launcher.ExamineAsync()).Tier);
    }

    [Fact]
    public async Task Refuses_what_is_weaker_than_demanded_and_says_what_to_do()
    {
        using var launcher = new SandboxLauncher(new() { Bubblewrap = FailingBubblewrap(NoNamespace) });
        var refusal = await Assert.ThrowsAsync<SandboxUnavailableException>(launcher.ExamineAsync);
        Assert.Contains("Sandbox:MinimumTier=B", refusal.Message, StringComparison.Ordinal);
        await Assert.ThrowsAsync<SandboxUnavailableException>(() => launcher.StartAsync(TestPrograms.TestHost, CancellationToken.None));
    }

    [Theory]
    [InlineData("no-such-bwrap", "apt-get install bubblewrap")]
    [InlineData("lies", "no network (socket)")]
    public async Task Says_why_it_does_not_trust_a_bubblewrap(string name, string reason)
    {
        using var launcher = new SandboxLauncher(new() { Bubblewrap = name == "lies" ? Bubblewrap(name) : name });
        var refusal = await Assert.ThrowsAsync<SandboxUnavailableException>(launcher.ExamineAsync);
        Assert.Contains(reason, refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("sleeps", 600, 1, "it did nothing for 1 s")]
    [InlineData("works", 1, 600, "it used up 1 s of CPU time")]
    public async Task Gives_up_a_program_that_does_not_become_ready(string bubblewrap, int cpu, int sleep, string reason)
    {
        using var launcher = new SandboxLauncher(new()
        {
            Bubblewrap = Bubblewrap(bubblewrap), StartCpu = TimeSpan.FromSeconds(cpu), StartTimeout = TimeSpan.FromSeconds(sleep),
            Only = SandboxLayer.TierA,
        });
        var refusal = await Assert.ThrowsAsync<SandboxUnavailableException>(
            () => launcher.StartAsync(TestPrograms.TestHost, CancellationToken.None));
        Assert.Contains(reason, refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(NoNamespace, "kernel.unprivileged_userns_clone")]
    [InlineData("No permissions to create new namespace, likely because the kernel does not allow them", "deploy/seccomp/grader.json")]
    [InlineData("setting up uid map: Permission denied", "deploy/apparmor/bwrap")]
    [InlineData("loopback: Failed RTM_NEWADDR: Operation not permitted", "deploy/apparmor/bwrap")]
    [InlineData("Can't mount proc on /newroot/proc: Operation not permitted", "systempaths=unconfined")]
    public async Task Names_the_remedy_for_what_bubblewrap_says(string words, string remedy)
    {
        var finding = await TierFinding.OfAsync(
            new() { Bubblewrap = FailingBubblewrap(words) }, SandboxTier.A, CancellationToken.None);
        Assert.Null(finding.Layers);
        Assert.Contains(words, finding.Problem, StringComparison.Ordinal);
        Assert.Contains(remedy, finding.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Works_with_an_older_bubblewrap()
    {
        using var launcher = new SandboxLauncher(new() { Bubblewrap = Bubblewrap("old") });
        Assert.Equal(SandboxTier.A, (await launcher.ExamineAsync()).Tier);
    }

    [Fact]
    public async Task Falls_back_to_tier_B_where_that_is_enough()
    {
        using var launcher = new SandboxLauncher(new() { Bubblewrap = FailingBubblewrap(NoNamespace), MinimumTier = SandboxTier.B });
        var layers = await launcher.ExamineAsync();
        Assert.Equal(SandboxTier.B, layers.Tier);
        Assert.NotEmpty(layers.Missing);
        await using var process = await launcher.StartAsync(TestPrograms.TestHost, CancellationToken.None);
        Assert.NotNull(process.ReadUsage());
    }

    [Fact]
    public async Task Says_what_it_lacks_without_cgroups()
    {
        using var launcher = new SandboxLauncher(new() { UseCgroups = false });
        var layers = await launcher.ExamineAsync();
        Assert.Equal(SandboxTier.A, layers.Tier);
        Assert.Contains("only the runtime's limit and RLIMIT_DATA bound memory", Assert.Single(layers.Missing), StringComparison.Ordinal);
        await using var process = await launcher.StartAsync(TestPrograms.TestHost, CancellationToken.None);
        Assert.Contains("Max data size             268435456", await LimitsOf(process), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Runs_without_a_sandbox_only_when_told_so_and_says_so()
    {
        using var launcher = new SandboxLauncher(new() { UnsafeNoSandbox = true });
        var layers = await launcher.ExamineAsync();
        Assert.Equal(SandboxTier.Unsafe, layers.Tier);
        Assert.StartsWith("NO SANDBOX", layers.ToString(), StringComparison.Ordinal);
        await using var process = await launcher.StartAsync(TestPrograms.TestHost, CancellationToken.None);
    }

    public void Dispose() => folder.Delete(recursive: true);

    private static Task<string> LimitsOf(SandboxedProcess process) => File.ReadAllTextAsync($"/proc/{process.ProgramId}/limits");

    private string Bubblewrap(string name)
    {
        var copy = Path.Combine(folder.FullName, name);
        File.Copy(Path.Combine(AppContext.BaseDirectory, "Tiers", "Bubblewraps", name), copy);
        File.SetUnixFileMode(copy, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        return copy;
    }

    /// <summary>One that fails in bubblewrap's own words.</summary>
    private string FailingBubblewrap(string words)
    {
        var path = Bubblewrap("fails");
        File.WriteAllText(Path.Combine(folder.FullName, "words"), $"bwrap: {words}\n");
        return path;
    }
}
