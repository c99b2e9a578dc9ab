using Grader.Sandbox.Processes;

namespace Grader.Grading.Watching;

/// <summary>
/// Ends a sandboxed program that has used up its CPU time or hangs. It samples /proc while something runs, because
/// the kernel has no signal for "this much CPU since then, in that process" that an unprivileged parent could take.
/// </summary>
internal sealed class Watchdog : IAsyncDisposable
{
    private static readonly TimeSpan Period = TimeSpan.FromMilliseconds(100);

    private readonly SandboxedProcess process;
    private readonly WatchLimits limits;
    private readonly ITimer timer;
    private readonly Lock gate = new();
    private UsageMonitor? watch;

    public Watchdog(SandboxedProcess process, WatchLimits limits, TimeProvider time)
    {
        this.process = process;
        this.limits = limits;
        timer = time.CreateTimer(_ => Look(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    /// <summary>Why the program was ended; null while it was not.</summary>
    public string? Reason { get; private set; }

    /// <summary>From now on the program's time counts, from zero.</summary>
    public void Begin()
    {
        lock (gate) watch = new(limits, Period);
        timer.Change(Period, Period);
    }

    /// <summary>The program's time no longer counts.</summary>
    public void End()
    {
        timer.Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        lock (gate) watch = null;
    }

    public ValueTask DisposeAsync() => timer.DisposeAsync();

    private void Look()
    {
        lock (gate)
        {
            if (watch is null || Reason is not null || process.ReadUsage() is not { } usage) return;
            Reason = watch.Add(usage);
        }

        if (Reason is not null) process.Kill();
    }
}
