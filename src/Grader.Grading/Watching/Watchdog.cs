using Grader.Sandbox.Processes;

namespace Grader.Grading.Watching;

/// <summary>
/// Ends a sandboxed program that has used up its CPU time or hangs. It samples /proc while something runs, because
/// the kernel has no signal for "this much CPU since then, in that process" that an unprivileged parent could take.
/// </summary>
internal sealed class Watchdog : IAsyncDisposable
{
    private static readonly TimeSpan Period = TimeSpan.FromMilliseconds(100);

    // What a sleeping runtime may use for its own housekeeping during the idle limit.
    private static readonly TimeSpan Housekeeping = TimeSpan.FromMilliseconds(30);

    private readonly SandboxedProcess process;
    private readonly WatchLimits limits;
    private readonly TimeProvider time;
    private readonly ITimer timer;
    private readonly Lock gate = new();
    private Watch? watch;

    public Watchdog(SandboxedProcess process, WatchLimits limits, TimeProvider time)
    {
        this.process = process;
        this.limits = limits;
        this.time = time;
        timer = time.CreateTimer(_ => Look(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    /// <summary>Why the program was ended; null while it was not.</summary>
    public string? Reason { get; private set; }

    /// <summary>From now on the program's time counts, from zero.</summary>
    public void Begin()
    {
        lock (gate) watch = new(time.GetTimestamp());
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
            watch.Add(usage);
            Reason = watch.CpuUsed > limits.Cpu ? $"it used up its {limits.Cpu.TotalSeconds:0.###} seconds of CPU time"
                : watch.Idle(limits.Idle) ? $"it hung: for {limits.Idle.TotalSeconds:0.###} seconds none of its threads had anything to do"
                : time.GetElapsedTime(watch.Started) > limits.Wall ? $"it had not ended after {limits.Wall.TotalSeconds:0.###} seconds"
                : null;
        }

        if (Reason is not null) process.Kill();
    }

    private sealed class Watch(long started)
    {
        private TimeSpan? cpuAtStart;
        private TimeSpan cpu;
        private TimeSpan cpuWhenIdleBegan;
        private int idleSamples;

        public long Started => started;

        public TimeSpan CpuUsed => cpu - cpuAtStart.GetValueOrDefault();

        public void Add(ProcessUsage usage)
        {
            // The first sample is the zero: up to one period goes to the student.
            cpuAtStart ??= usage.Cpu;
            cpu = usage.Cpu;
            if (usage.IsActive || idleSamples == 0 || cpu - cpuWhenIdleBegan > Housekeeping)
            {
                idleSamples = usage.IsActive ? 0 : 1;
                cpuWhenIdleBegan = cpu;
            }
            else
            {
                idleSamples++;
            }
        }

        // Counted in samples, not in time: a machine that stood still has taken none.
        public bool Idle(TimeSpan limit) => idleSamples * Period >= limit;
    }
}
