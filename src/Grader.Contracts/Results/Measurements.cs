namespace Grader.Contracts.Results;

/// <summary>The cost of one grading. Durations are whole milliseconds of wall time.</summary>
public sealed record Measurements
{
    public int CompileMs { get; init; }

    public int RunMs { get; init; }

    /// <summary>The largest heap of the test process in bytes, rounded up to whole MiB.</summary>
    public long PeakHeapBytes { get; init; }

    /// <summary>
    /// Characters of values that the result shows: of counter-examples, messages of exceptions and traces. A platform can add them up for
    /// each student.
    /// </summary>
    public int ShownCharacters { get; init; }

    /// <summary>
    /// What the hidden tests drew their inputs from; null if they did not run. <c>grader grade --seed</c> repeats the run.
    /// </summary>
    public int? Seed { get; init; }

    /// <summary>From the POST to the start of grading.</summary>
    public int QueueMs { get; init; }
}
