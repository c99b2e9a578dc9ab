using Grader.Sandbox.Processes;

namespace Grader.Grading.Watching;

/// <summary>
/// What the samples of one test or compilation add up to. Time is counted in samples: a machine that stood still has
/// taken none.
/// </summary>
internal sealed class UsageMonitor(WatchLimits limits, TimeSpan period)
{
    /// <summary>How many times slower the backstop runs while the machine gives the program nothing.</summary>
    private const int Starvation = 10;

    // What a sleeping runtime may use for its own housekeeping during the idle limit.
    private static readonly TimeSpan Housekeeping = TimeSpan.FromMilliseconds(30);

    private TimeSpan? cpuAtStart;
    private TimeSpan cpu;
    private TimeSpan cpuWhenIdleBegan;
    private TimeSpan wall;
    private int idleSamples;

    /// <returns>Why the program is to be ended; null while it is not.</returns>
    public string? Add(ProcessUsage usage)
    {
        CountIdle(usage);
        // One that wants to run and got nothing is not hung; but it must not stay so for ever either.
        wall += usage.IsActive && usage.Cpu == cpu ? period / Starvation : period;
        // The first sample is the zero: up to one period goes to the student.
        cpuAtStart ??= usage.Cpu;
        cpu = usage.Cpu;
        return cpu - cpuAtStart > limits.Cpu ? $"it used up its {limits.Cpu.TotalSeconds:0.###} seconds of CPU time"
            : idleSamples * period >= limits.Idle ? $"it hung: for {limits.Idle.TotalSeconds:0.###} seconds none of its threads had anything to do"
            : wall > limits.Wall ? $"it had not ended after {limits.Wall.TotalSeconds:0.###} seconds"
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
