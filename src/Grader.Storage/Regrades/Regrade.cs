namespace Grader.Storage.Regrades;

/// <summary>A second grading of submissions. Nothing changes until it is applied.</summary>
public sealed record Regrade
{
    public required string Id { get; init; }

    /// <summary>The tenant of its submissions; null for several.</summary>
    public string? Tenant { get; init; }

    public required string Challenge { get; init; }

    /// <summary>The version that its submissions were graded with; null for every version.</summary>
    public string? FromVersion { get; init; }

    public required RegradeStatus Status { get; init; }

    /// <summary>Whether it is applied as soon as all is graded.</summary>
    public bool AutoApply { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>When it was applied or dropped.</summary>
    public DateTimeOffset? DecidedAt { get; init; }

    /// <summary>How many submissions are to be graded again; 0 once it is decided.</summary>
    public int Total { get; init; }

    /// <summary>How many of them are.</summary>
    public int Graded { get; init; }

    /// <summary>How many of these have another verdict or score now.</summary>
    public int Changed { get; init; }
}

/// <summary>The state of a regrade. The column has the same words in lower case.</summary>
public enum RegradeStatus
{
    /// <summary>It is being graded, or waits for somebody to decide.</summary>
    Open,
    Applied,
    Dropped,
}

/// <summary>What a regrade would change.</summary>
public sealed record RegradeChange
{
    public required string SubmissionId { get; init; }

    public string? Student { get; init; }

    public string? FromVerdict { get; init; }

    public int? FromScore { get; init; }

    public required string ToVerdict { get; init; }

    public int? ToScore { get; init; }
}

/// <summary>Which submissions to grade again. What is null does not matter.</summary>
public sealed record RegradeFilter(
    string Challenge, string? Tenant = null, string? Version = null, string? Verdict = null, string? SubmissionId = null);
