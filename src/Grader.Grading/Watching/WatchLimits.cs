namespace Grader.Grading.Watching;

/// <summary>When a program is ended.</summary>
/// <param name="Cpu">CPU time of all its threads.</param>
/// <param name="Idle">Time in a row during which every thread sleeps.</param>
/// <param name="Wall">The backstop.</param>
internal sealed record WatchLimits(TimeSpan Cpu, TimeSpan Idle, TimeSpan Wall)
{
    public static WatchLimits For(TimeSpan cpu, GradingOptions options) => new(cpu, options.IdleLimit, cpu * options.WallFactor);
}
