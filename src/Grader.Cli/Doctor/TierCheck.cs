using Grader.Sandbox;
using Grader.Sandbox.Tiers;

namespace Grader.Cli.Doctor;

/// <summary>Whether a tier can be had here, whichever is in use.</summary>
internal sealed class TierCheck(SandboxTier tier, SandboxOptions options) : ICheck
{
    public string Subject => $"tier {tier}";

    public async Task<Finding> RunAsync(CancellationToken cancellationToken)
    {
        try
        {
            var finding = await TierFinding.OfAsync(options, tier, cancellationToken);
            // Tier B is for machines that cannot have A; a machine without it lacks nothing.
            return finding.Layers is { } layers
                ? new(Condition.Ok, $"holds: {string.Join(", ", layers.Names)}")
                : new(tier is SandboxTier.A ? Condition.Weak : Condition.Ok, "cannot be had here", finding.Problem);
        }
        catch (SandboxUnavailableException incomplete)
        {
            return new(Condition.Broken, "not tried", incomplete.Message);
        }
    }
}
