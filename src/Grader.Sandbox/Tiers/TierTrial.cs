using System.Text;
using Grader.Sandbox.Launching;
using Grader.Sandbox.Processes;
using Grader.Sandbox.Resources;

namespace Grader.Sandbox.Tiers;

/// <summary>Starts a program in a tier that tries, from inside, what must not be possible.</summary>
/// <param name="Chosen">Starts programs in the tier; null if it does not hold.</param>
/// <param name="Problem">Why it does not hold and what to do; null if it holds.</param>
internal sealed record TierTrial(SandboxTier Tier, ChosenTier? Chosen, string? Problem)
{
    public static SandboxProgram Examiner { get; } = new(GateCommand.Program)
    {
        HeapLimitBytes = 64L << 20,
        MemoryLimitBytes = 256L << 20,
    };

    public static SandboxLayer LayersOf(SandboxTier tier) => tier is SandboxTier.A ? SandboxLayer.TierA : SandboxLayer.TierB;

    public static async Task<TierTrial> RunAsync(SandboxEnvironment environment, SandboxTier tier, CancellationToken cancellationToken)
    {
        var first = await RunAsync(environment, tier, forbidsUserNamespaces: true, cancellationToken).ConfigureAwait(false);
        // A bubblewrap before 0.8 does not know the option.
        return first.Problem?.Contains(BubblewrapCommand.NoUserNamespaces, StringComparison.Ordinal) == true
            ? await RunAsync(environment, tier, forbidsUserNamespaces: false, cancellationToken).ConfigureAwait(false)
            : first;
    }

    private static async Task<TierTrial> RunAsync(
        SandboxEnvironment environment, SandboxTier tier, bool forbidsUserNamespaces, CancellationToken cancellationToken)
    {
        try
        {
            var chosen = await TryAsync(environment, tier, forbidsUserNamespaces, cancellationToken).ConfigureAwait(false);
            return new(tier, chosen, null);
        }
        catch (SandboxUnavailableException unavailable)
        {
            return new(tier, null, Remedy.For(tier, unavailable.Message, environment));
        }
    }

    private static async Task<ChosenTier> TryAsync(
        SandboxEnvironment environment, SandboxTier tier, bool forbidsUserNamespaces, CancellationToken cancellationToken)
    {
        var launcher = new TierLauncher(environment, LayersOf(tier), forbidsUserNamespaces);
        try
        {
            var process = await launcher.StartAsync(Examiner, cancellationToken).ConfigureAwait(false);
            await using (process.ConfigureAwait(false))
            {
                var layers = TierAssessment.Of(tier, environment, Encoding.UTF8.GetString(process.Greeting));
                RequireMembership(process);
                return new(launcher, layers);
            }
        }
        catch
        {
            launcher.Dispose();
            throw;
        }
    }

    /// <summary>Checked from outside, because a program cannot see which cgroups limit it.</summary>
    private static void RequireMembership(SandboxedProcess process)
    {
        foreach (var folder in process.CgroupFolders)
        {
            if (process.ProgramId is not { } id || !CgroupFolder.At(folder).ReadProcesses().Contains(id))
                throw new SandboxUnavailableException($"The program is not in its cgroup {folder}, so nothing limits its memory.");
        }
    }
}
