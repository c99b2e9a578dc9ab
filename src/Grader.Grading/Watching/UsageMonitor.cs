using Grader.Sandbox.Processes;

namespace Grader.Grading.Watching;

/// <summary>
/// Adds up the samples of one test or compilation. Time is counted in samples, so that a machine that was suspended counts as no time.
/// </summary>
/// <param name="budget">What the test shares with the others of its submission; null for a compilation.</param>
internal sealed class UsageMonitor(UsageLimits limits, TimeSpan period, SubmissionBudget? budget = null)
{
    /// <summary>How many times slower the backstop runs while the machine gives the program nothing.</summary>
    private const int Starvation = 10;

    // A sleeping runtime may use this much CPU for itself during the idle limit.
    private static readonly TimeSpan Housekeeping = TimeSpan.FromMilliseconds(30);

    private TimeSpan? cpuAtStart;
    private TimeSpan cpu;
    private TimeSpan cpuWhenIdleBegan;
    private TimeSpan wall;
    private int idleSamples;

    /// <returns>Why the program must be ended; null while it may run.</returns>
    public Overuse? Add(ProcessUsage usage)
    {
        CountIdle(usage);
        // A program that wants to run and got no CPU is starved, not hung; but the backstop must end it some time.
        var elapsed = usage.IsActive && usage.Cpu == cpu ? period / Starvation : period;
        wall += elapsed;
        // Counting starts with the first sample: up to one period is free.
        budget?.Add(cpuAtStart is null ? TimeSpan.Zero : usage.Cpu - cpu, elapsed);
        cpuAtStart ??= usage.Cpu;
        cpu = usage.Cpu;
        return cpu - cpuAtStart > limits.Cpu ? new($"it used up its CPU time, {limits.Cpu.TotalSeconds:0.###} s", IsOfCpu: true)
            : idleSamples * period >= limits.Idle
                ? new(
                    $"it hung: for {limits.Idle.TotalSeconds:0.###} s none of its threads had anything to do",
                    IsIdle: true)
            : wall > limits.Wall ? new($"it had not ended after {limits.Wall.TotalSeconds:0.###} seconds")
            : budget?.Exhausted is { } exhausted ? new(exhausted)
            : null;
    }

    private void CountIdle(ProcessUsage usage)
    {
        if (usage.IsActive || idleSamples == 0 || usage.Cpu - cpuWhenIdleBegan > Housekeeping)
        {
            idleSamples = usage.IsActive ? 0 : 1;
            cpuWhenIdleBegan = usage.Cpu;
        }
        else
        {
            idleSamples++;
        }
    }
}

/// <summary>Why a program is ended.</summary>
/// <param name="IsOfCpu">The program's own work, not how busy the machine was, used up the limit.</param>
/// <param name="IsIdle">It did nothing, and so cost nothing but time.</param>
internal sealed record Overuse(string Reason, bool IsOfCpu = false, bool IsIdle = false);

/// <summary>When a program is ended.</summary>
/// <param name="Cpu">CPU time of all its threads.</param>
/// <param name="Idle">Uninterrupted time in which every thread sleeps.</param>
/// <param name="Wall">The backstop.</param>
internal sealed record UsageLimits(TimeSpan Cpu, TimeSpan Idle, TimeSpan Wall)
{
    /// <summary>For a program that sleeps while it waits for the service, which may be starved.</summary>
    public UsageLimits WhileServed => this with { Idle = Wall };

    public static UsageLimits For(TimeSpan cpu, GradingOptions options) => new(cpu, options.IdleLimit, cpu * options.WallFactor);
}
