using Grader.Sandbox.Layers;

namespace Grader.Sandbox.Tiers;

/// <summary>The fence that programs are started behind, and what it is made of.</summary>
internal sealed record ChosenTier(TierLauncher TierLauncher, SandboxLayers Layers);
