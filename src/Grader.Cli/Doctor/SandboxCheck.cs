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
            await using var pipeline = new GradingPipeline(PublicHalf.Load(PackFolders.Find(grading.Packs)), grading, sandbox, time);
            await pipeline.WhenReadyAsync().WaitAsync(cancellationToken);
            var what = $"{pipeline.Layers}; compiler and test host up in {time.GetElapsedTime(started).TotalMilliseconds:0} ms";
            return Missing(pipeline.Layers) is { } remedy ? new(Condition.Weak, what, remedy) : new(Condition.Ok, what);
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

    private static string? Missing(SandboxLayers layers) => layers switch
    {
        { CgroupVersion: null } =>
            "No cgroup can be written, so memory rests on the runtime's own limit: run as root, or delegate a cgroup (systemd-run --user --scope -p Delegate=yes).",
        { Seccomp: false } => "No seccomp filter for this processor: system calls are not filtered.",
        _ => null,
    };
}
