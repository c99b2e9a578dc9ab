using Grader.Grading;
using Grader.Grading.Packs;
using Grader.Sandbox;

namespace Grader.Cli.Doctor;

/// <summary>Starts a compiler and a test host in the sandbox: nothing less tells whether it works here.</summary>
internal sealed class SandboxCheck(GradingOptions grading, SandboxOptions sandbox) : ICheck
{
    public string Subject => "sandbox";

    public async Task<Finding> RunAsync(CancellationToken cancellationToken)
    {
        try
        {
            var time = TimeProvider.System;
            var started = time.GetTimestamp();
            await using var pipeline = new GradingPipeline(PackSnapshot.Load(PackFolders.Find(grading.Packs)), grading, sandbox, time);
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

    private static Finding Judge(SandboxLayers layers, string start) =>
        layers.Tier is SandboxTier.Unsafe
            ? new(Condition.Weak, $"{layers}; {start}", "Leave out --unsafe-no-sandbox (Sandbox:UnsafeNoSandbox).")
        : layers.Missing.Count > 0 ? new(Condition.Weak, $"{layers}; {start}", string.Join('\n', layers.Missing))
        : new(Condition.Ok, $"{layers}; {start}");
}
