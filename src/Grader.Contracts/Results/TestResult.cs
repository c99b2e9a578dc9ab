namespace Grader.Contracts.Results;

/// <summary>The result of one hidden test. Never contains the name or the source of the test.</summary>
public sealed record TestResult
{
    /// <summary>Stable within a challenge version: the property and a number, such as <c>LZ-PULL-1</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The id of the property, such as <c>LZ-PULL</c>.</summary>
    public required string Property { get; init; }

    public required string Title { get; init; }

    public required TestStatus Status { get; init; }

    public required int Points { get; init; }

    public required int MaxPoints { get; init; }

    public required CounterExampleVisibility Visibility { get; init; }

    /// <summary>What happened and what it teaches; null for a passed test, and where the result's own message says all.</summary>
    public string? Message { get; init; }

    public Evidence? Evidence { get; init; }

    /// <summary>The concept to read about, such as <c>pipelines</c>.</summary>
    public string? Concept { get; init; }

    /// <summary>Milliseconds, rounded up to tens.</summary>
    public required int DurationMs { get; init; }
}
