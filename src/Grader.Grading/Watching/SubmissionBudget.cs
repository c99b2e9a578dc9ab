namespace Grader.Grading.Watching;

/// <summary>What one submission may use over all its tests and processes. The limits of single tests do not add up to more.</summary>
internal sealed class SubmissionBudget(TimeSpan cpuLimit, TimeSpan wallLimit)
{
    private TimeSpan cpu;
    private TimeSpan wall;

    public SubmissionBudget(GradingOptions options)
        : this(options.SubmissionCpu, options.SubmissionWall)
    {
    }

    /// <summary>Why no further test may run; null while one may.</summary>
    public string? Exhausted =>
        cpu > cpuLimit ? $"the submission used up its {cpuLimit.TotalSeconds:0.###} seconds of CPU time for all tests"
        : wall > wallLimit ? $"the submission used up its {wallLimit.TotalSeconds:0.###} seconds for all tests"
        : null;

    public void Add(TimeSpan moreCpu, TimeSpan moreWall)
    {
        cpu += moreCpu;
        wall += moreWall;
    }
}
