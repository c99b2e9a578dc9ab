using System.Text;
using Grader.Sandbox.Bubblewrap;
using Grader.Sandbox.Gate;
using Grader.Sandbox.Layers;
using Grader.Sandbox.Processes;

namespace Grader.Sandbox.Tiers;

/// <summary>Whether a tier holds on this machine: a program is started in it that tries from inside what must not be possible.</summary>
/// <param name="Chosen">What to start programs with; null where it does not hold.</param>
/// <param name="Problem">Why not, and what to do; null where it holds.</param>
internal sealed record TierTrial(SandboxTier Tier, ChosenTier? Chosen, string? Problem)
{
    public static SandboxProgram Gate { get; } = new(GateCommand.Program)
    {
        HeapLimitBytes = 64L << 20,
        MemoryLimitBytes = 256L << 20,
    };

    public static async Task<TierTrial> RunAsync(SandboxEnvironment parts, SandboxTier tier, CancellationToken cancellationToken)
    {
        try
        {
            return new(tier, await TryAsync(parts, tier, forbidsUserNamespaces: true, cancellationToken).ConfigureAwait(false), null);
        }
        catch (SandboxUnavailableException old) when (old.Message.Contains(BubblewrapCommand.NoUserNamespaces, StringComparison.Ordinal))
        {
            return await RunWithOldBubblewrapAsync(parts, tier, cancellationToken).ConfigureAwait(false);
        }
        catch (SandboxUnavailableException unavailable)
        {
            return new(tier, null, Remedy.For(tier, unavailable.Message, parts));
        }
    }

    private static async Task<TierTrial> RunWithOldBubblewrapAsync(SandboxEnvironment parts, SandboxTier tier, CancellationToken cancellationToken)
    {
        try
        {
            return new(tier, await TryAsync(parts, tier, forbidsUserNamespaces: false, cancellationToken).ConfigureAwait(false), null);
        }
        catch (SandboxUnavailableException unavailable)
        {
            return new(tier, null, Remedy.For(tier, unavailable.Message, parts));
        }
    }

    private static async Task<ChosenTier> TryAsync(
        SandboxEnvironment parts, SandboxTier tier, bool forbidsUserNamespaces, CancellationToken cancellationToken)
    {
        var fence = new TierLauncher(parts, tier is SandboxTier.A ? SandboxLayer.TierA : SandboxLayer.TierB, forbidsUserNamespaces);
        try
        {
            var process = await fence.StartAsync(Gate, cancellationToken).ConfigureAwait(false);
            await using (process.ConfigureAwait(false))
            {
                var layers = TierAssessment.Of(tier, parts, Encoding.UTF8.GetString(process.Greeting));
                CgroupMembership.Require(process);
                return new(fence, layers);
            }
        }
        catch
        {
            fence.Dispose();
            throw;
        }
    }
}
