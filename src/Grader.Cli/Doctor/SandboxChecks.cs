using Grader.Sandbox;
using Grader.Sandbox.Tiers;

namespace Grader.Cli.Doctor;

/// <summary>Whether student code can be confined here, and how well.</summary>
internal sealed class SandboxChecks(GradingOptions grading, SandboxOptions options)
{
    /// <summary>Starts a compiler and a test host in the sandbox: nothing less tells whether it works here.</summary>
    public async Task<CheckResult> SandboxAsync(CancellationToken cancellationToken)
    {
        try
        {
            var time = TimeProvider.System;
            var started = time.GetTimestamp();
            await using var pipeline = new GradingPipeline(PackSnapshot.Load(PackFolders.Find(grading.Packs)), grading, options, time);
            await pipeline.WhenReadyAsync().WaitAsync(cancellationToken);
            var elapsed = time.GetElapsedTime(started);
            return Judge(await pipeline.ExamineSandboxAsync(), $"compiler and test host up in {elapsed.TotalMilliseconds:0} ms");
        }
        catch (SandboxUnavailableException unavailable)
        {
            return new(Condition.Broken, "does not work", unavailable.Message);
        }
        catch (DirectoryNotFoundException)
        {
            return new(Condition.Broken, "not tried, for want of challenges");
        }
    }

    /// <summary>Whether a tier can be had here, whichever is in use.</summary>
    public async Task<CheckResult> TierAsync(SandboxTier tier, CancellationToken cancellationToken)
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

    /// <summary>What .NET asks of this kernel and is refused: harmless where the sandbox works, the first clue where it does not.</summary>
    public async Task<CheckResult> RefusedCallsAsync(CancellationToken cancellationToken) =>
        await FindRefusedAsync(SandboxTier.A, cancellationToken) ?? await FindRefusedAsync(SandboxTier.B, cancellationToken)
        ?? new(Condition.Ok, "not looked for, because no tier comes up");

    private async Task<CheckResult?> FindRefusedAsync(SandboxTier tier, CancellationToken cancellationToken)
    {
        try
        {
            return await RefusedCalls.FindAsync(options, tier, SandboxedPrograms.List(grading), cancellationToken) is { } calls
                ? new(Condition.Ok, string.Join("; ", calls.Select(program => $"{program.Key}: {Numbers(program.Value)}")))
                : new(Condition.Ok, "this kernel does not tell us (its log is for root, and needs CONFIG_AUDIT)");
        }
        catch (SandboxUnavailableException)
        {
            return null;
        }
    }

    private static CheckResult Judge(SandboxLayers layers, string start) =>
        layers.Tier is SandboxTier.Unsafe
            ? new(Condition.Weak, $"{layers}; {start}", "Leave out --unsafe-no-sandbox (Sandbox:UnsafeNoSandbox).")
        : layers.Missing.Count > 0 ? new(Condition.Weak, $"{layers}; {start}", string.Join('\n', layers.Missing))
        : new(Condition.Ok, $"{layers}; {start}");

    private static string Numbers(IReadOnlyList<int> calls) => calls.Count == 0 ? "none" : "system calls " + string.Join(", ", calls);
}
