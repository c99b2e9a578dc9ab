namespace Grader.Sandbox.Tiers;

/// <summary>What came of trying a tier.</summary>
/// <param name="Layers">What it is made of here; null where it does not hold.</param>
/// <param name="Problem">Why it does not hold, and what to do; null where it holds.</param>
public sealed record TierFinding(SandboxTier Tier, SandboxLayers? Layers, string? Problem)
{
    /// <summary>Starts a program in the tier that looks from inside whether it holds.</summary>
    /// <exception cref="SandboxUnavailableException">The installation lacks a part.</exception>
    public static async Task<TierFinding> OfAsync(SandboxOptions options, SandboxTier tier, CancellationToken cancellationToken)
    {
        using var parts = new Layers.SandboxEnvironment(options);
        var trial = await TierTrial.RunAsync(parts, tier, cancellationToken).ConfigureAwait(false);
        trial.Chosen?.TierLauncher.Dispose();
        return new(tier, trial.Chosen?.Layers, trial.Problem);
    }
}
