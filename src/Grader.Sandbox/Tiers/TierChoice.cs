using Grader.Sandbox.Layers;

namespace Grader.Sandbox.Tiers;

/// <summary>Takes the strongest tier that holds here.</summary>
internal static class TierChoice
{
    /// <exception cref="SandboxUnavailableException">None holds that is strong enough.</exception>
    public static async Task<ChosenTier> MakeAsync(SandboxEnvironment parts, CancellationToken cancellationToken)
    {
        var options = parts.Options;
        if (options.UnsafeNoSandbox) return Without(parts, SandboxLayer.Cgroups | SandboxLayer.ResourceLimits);
        if (options.Only is { } layers) return Without(parts, layers);

        var strongest = await TierTrial.RunAsync(parts, SandboxTier.A, cancellationToken).ConfigureAwait(false);
        if (strongest.Chosen is { } best) return best;
        var weaker = await TierTrial.RunAsync(parts, SandboxTier.B, cancellationToken).ConfigureAwait(false);
        if (weaker.Chosen is { } other && options.MinimumTier <= SandboxTier.B) return other;

        weaker.Chosen?.TierLauncher.Dispose();
        throw new SandboxUnavailableException(Refusal(options.MinimumTier, strongest, weaker));
    }

    private static ChosenTier Without(SandboxEnvironment parts, SandboxLayer layers) =>
        new(new TierLauncher(parts, layers), new(SandboxTier.Unsafe, [], []));

    private static string Refusal(SandboxTier minimum, TierTrial strongest, TierTrial weaker) => string.Join(' ',
        $"The sandbox has to be of tier {minimum} here, and is not.",
        $"Tier A does not work: {strongest.Problem}",
        weaker.Chosen is not null
            ? $"Tier B, which is weaker, works: {weaker.Chosen.Layers}. Accept it with Sandbox:MinimumTier=B (in the environment Sandbox__MinimumTier=B)."
            : $"Tier B does not work either: {weaker.Problem}",
        "docs/sandbox.md says what each tier needs. Only --unsafe-no-sandbox runs student code without one.");
}
