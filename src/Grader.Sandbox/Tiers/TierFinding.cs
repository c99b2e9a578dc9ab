using Grader.Sandbox.Launching;

namespace Grader.Sandbox.Tiers;

/// <summary>The outcome of trying a tier.</summary>
/// <param name="Layers">The layers of the tier on this machine; null if it does not hold.</param>
/// <param name="Problem">Why it does not hold and what to do; null if it holds.</param>
public sealed record TierFinding(SandboxTier Tier, SandboxLayers? Layers, string? Problem)
{
    /// <summary>Starts a program in the tier that checks from inside whether it holds.</summary>
    /// <exception cref="SandboxUnavailableException">The installation is incomplete.</exception>
    public static async Task<TierFinding> OfAsync(SandboxOptions options, SandboxTier tier, CancellationToken cancellationToken)
    {
        using var environment = new SandboxEnvironment(options);
        var trial = await TierTrial.RunAsync(environment, tier, cancellationToken).ConfigureAwait(false);
        trial.Chosen?.TierLauncher.Dispose();
        return new(tier, trial.Chosen?.Layers, trial.Problem);
    }
}
