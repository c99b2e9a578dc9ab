using Grader.Sandbox.Launching;

namespace Grader.Sandbox.Tiers;

/// <summary>Chooses the strongest tier that holds on this machine.</summary>
internal static class TierChoice
{
    /// <exception cref="SandboxUnavailableException">No tier that is strong enough holds.</exception>
    public static async Task<ChosenTier> MakeAsync(SandboxEnvironment environment, CancellationToken cancellationToken)
    {
        var options = environment.Options;
        if (options.UnsafeNoSandbox) return Without(environment, SandboxLayer.Cgroups | SandboxLayer.ResourceLimits);
        if (options.Only is { } layers) return Without(environment, layers);

        var strongest = await TierTrial.RunAsync(environment, SandboxTier.A, cancellationToken).ConfigureAwait(false);
        if (strongest.Chosen is { } best) return best;
        var weaker = await TierTrial.RunAsync(environment, SandboxTier.B, cancellationToken).ConfigureAwait(false);
        if (weaker.Chosen is { } other && options.MinimumTier <= SandboxTier.B) return other;

        weaker.Chosen?.TierLauncher.Dispose();
        throw new SandboxUnavailableException(Refusal(options.MinimumTier, strongest, weaker));
    }

    private static ChosenTier Without(SandboxEnvironment environment, SandboxLayer layers) =>
        new(new TierLauncher(environment, layers), new(SandboxTier.Unsafe, [], []));

    private static string Refusal(SandboxTier minimum, TierTrial strongest, TierTrial weaker) => string.Join(' ',
        $"The sandbox does not reach tier {minimum}, which the configuration demands.",
        $"Tier A does not work: {strongest.Problem}",
        weaker.Chosen is not null
            ? $"Tier B, which is weaker, works: {weaker.Chosen.Layers}. Accept it with Sandbox:MinimumTier=B "
                + "(in the environment Sandbox__MinimumTier=B)."
            : $"Tier B does not work either: {weaker.Problem}",
        "docs/sandbox.md says what each tier needs. Only --unsafe-no-sandbox runs student code without a sandbox.");
}

/// <param name="TierLauncher">Starts programs in the tier.</param>
/// <param name="Layers">The layers of the tier on this machine.</param>
internal sealed record ChosenTier(TierLauncher TierLauncher, SandboxLayers Layers);
