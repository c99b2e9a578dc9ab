namespace Grader.Storage.Deliveries;

/// <summary>A delivery as its log shows it.</summary>
public sealed record LoggedDelivery
{
    public required string Id { get; init; }

    /// <summary>The <c>webhook-id</c>.</summary>
    public required string EventId { get; init; }

    /// <summary>The type of the event.</summary>
    public required string Type { get; init; }

    public string? SubmissionId { get; init; }

    /// <summary>Null if the receiver was named with the submission.</summary>
    public string? EndpointId { get; init; }

    /// <summary><c>pending</c>, <c>delivered</c>, <c>dead_letter</c> or <c>disabled</c>.</summary>
    public required string Status { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>When the next attempt is due; null if none is, or if one is under way.</summary>
    public DateTimeOffset? DueAt { get; init; }

    /// <summary>In their order.</summary>
    public IReadOnlyList<LoggedAttempt> Attempts { get; init; } = [];
}

/// <summary>A line of the log.</summary>
public sealed record LoggedAttempt
{
    /// <summary>From 1.</summary>
    public required int Number { get; init; }

    public required DateTimeOffset StartedAt { get; init; }

    /// <inheritdoc cref="AttemptOutcome"/>
    public int? LatencyMs { get; init; }

    /// <inheritdoc cref="AttemptOutcome"/>
    public int? Status { get; init; }

    /// <inheritdoc cref="AttemptOutcome"/>
    public string? ErrorCode { get; init; }

    /// <inheritdoc cref="AttemptOutcome"/>
    public string? Response { get; init; }

    internal string DeliveryId { get; init; } = "";
}
