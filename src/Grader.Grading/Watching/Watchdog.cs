using Grader.Sandbox.Processes;

namespace Grader.Grading.Watching;

/// <summary>
/// Ends a sandboxed program that has used up its CPU time or hangs. It samples /proc, because the kernel offers an unprivileged parent no
/// signal for "this process has used that much CPU since then".
/// </summary>
internal sealed class Watchdog : IAsyncDisposable
{
    private static readonly TimeSpan Period = TimeSpan.FromMilliseconds(100);

    private readonly SandboxedProcess process;
    private readonly UsageLimits limits;
    private readonly SubmissionBudget? budget;
    private readonly ITimer timer;
    private readonly Lock gate = new();
    private UsageMonitor? monitor;

    public Watchdog(SandboxedProcess process, UsageLimits limits, TimeProvider time, SubmissionBudget? budget = null)
    {
        this.process = process;
        this.limits = limits;
        this.budget = budget;
        timer = time.CreateTimer(_ => Sample(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    /// <summary>Why the program was ended; null if it was not.</summary>
    public Overuse? Overuse { get; private set; }

    /// <summary>Starts to count the program's time, from zero.</summary>
    /// <param name="isServed">Whether it may wait for the service.</param>
    public void Begin(bool isServed = false)
    {
        lock (gate) monitor = new(isServed ? limits.WhileServed : limits, Period, budget);
        timer.Change(Period, Period);
    }

    public ValueTask DisposeAsync() => timer.DisposeAsync();

    private void Sample()
    {
        lock (gate)
        {
            if (monitor is null || Overuse is not null || process.ReadUsage() is not { } usage) return;
            Overuse = monitor.Add(usage);
        }

        if (Overuse is not null) process.Kill();
    }
}
