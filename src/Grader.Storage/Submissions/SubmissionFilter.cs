namespace Grader.Storage.Submissions;

/// <summary>Which submissions to list. What is null does not matter.</summary>
public sealed record SubmissionFilter
{
    public string? Tenant { get; init; }

    public string? Student { get; init; }

    public string? Challenge { get; init; }

    /// <summary>As in the result: <c>passed</c>.</summary>
    public string? Verdict { get; init; }

    /// <summary>As in the row: <c>queued</c>.</summary>
    public string? Status { get; init; }

    /// <summary>The id of the last one that is known: those before it are listed.</summary>
    public string? Before { get; init; }

    internal IEnumerable<string> Conditions()
    {
        yield return "regrade_id IS NULL";
        if (Tenant is not null) yield return "tenant = @Tenant";
        if (Student is not null) yield return "student = @Student";
        if (Challenge is not null) yield return "challenge = @Challenge";
        if (Verdict is not null) yield return "verdict = @Verdict";
        if (Status is not null) yield return "status = @Status";
        if (Before is not null) yield return "id < @Before";
    }
}

/// <summary>A line of the list.</summary>
public sealed record SubmissionSummary
{
    public required string Id { get; init; }

    public required string Challenge { get; init; }

    public required Contracts.Submissions.SubmissionStatus Status { get; init; }

    public string? Verdict { get; init; }

    public int? Score { get; init; }

    public string Tenant { get; init; } = "";

    public string? Student { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public DateTimeOffset? GradedAt { get; init; }
}
