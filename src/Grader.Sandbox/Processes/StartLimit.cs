namespace Grader.Sandbox.Processes;

/// <summary>
/// When a program that is not ready yet is given up: by what it works, not by how long a busy machine lets it wait. Time is counted in
/// samples, so that a machine that was suspended counts as no time.
/// </summary>
/// <param name="cpuLimit">CPU time that it may use.</param>
/// <param name="idleLimit">Time that it may sleep. What the machine starves may take ten times as long.</param>
internal sealed class StartLimit(TimeSpan cpuLimit, TimeSpan idleLimit)
{
    private const int Starvation = 10;

    private TimeSpan cpu;
    private TimeSpan waited;

    /// <param name="usage">Null while it cannot be read.</param>
    /// <param name="period">Since the sample before.</param>
    /// <returns>Why the program must be given up; null while it may go on.</returns>
    public string? Add(ProcessUsage? usage, TimeSpan period)
    {
        var used = usage?.Cpu ?? cpu;
        if (usage is not { IsActive: true }) waited += period;
        else if (used == cpu) waited += period / Starvation;
        // The next program of the launch counts from zero again.
        cpu = used;
        return cpu > cpuLimit ? $"it used up {cpuLimit.TotalSeconds:0.###} s of CPU time"
            : waited > idleLimit ? $"it did nothing for {idleLimit.TotalSeconds:0.###} s"
            : null;
    }
}
