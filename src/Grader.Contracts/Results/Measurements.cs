namespace Grader.Contracts.Results;

/// <summary>The cost of one grading. Durations are whole milliseconds of wall time.</summary>
public sealed record Measurements
{
    public int CompileMs { get; init; }

    /// <summary>Of all hidden tests together, rounded up to tens.</summary>
    public int RunMs { get; init; }

    /// <summary>The largest heap of the test process in bytes, rounded up to whole MiB.</summary>
    public long PeakHeapBytes { get; init; }

    /// <summary>
    /// Characters of values that the result shows: of counter-examples, messages of exceptions and traces. Each line of a trace counts as
    /// one more, because its place in the order tells something too.
    /// </summary>
    public int ShownCharacters { get; init; }

    /// <summary>
    /// How many it could have shown: the limit of a result, or what the student had left for the hour; null if the tests did not run.
    /// </summary>
    public int? ShownCharactersLimit { get; init; }

    /// <summary>
    /// What the hidden tests drew their inputs from; null if they did not run. <c>grader grade --seed</c> repeats the run.
    /// </summary>
    public int? Seed { get; init; }

    /// <summary>From the POST to the start of grading.</summary>
    public int QueueMs { get; init; }
}
