namespace Grader.Storage.Deliveries;

/// <summary>A delivery as it stands, without its body and secret.</summary>
public sealed record Delivery
{
    /// <summary>The <c>webhook-id</c>.</summary>
    public required string Id { get; init; }

    public required string SubmissionId { get; init; }

    public required string Url { get; init; }

    public required DeliveryStatus Status { get; init; }

    /// <summary>How many attempts were begun.</summary>
    public required int Attempt { get; init; }

    /// <summary>How many attempts failed.</summary>
    public required int Failures { get; init; }

    /// <summary>When the next attempt is due; null where there is none.</summary>
    public required DateTimeOffset? DueAt { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>When it left <see cref="DeliveryStatus.Pending"/>.</summary>
    public required DateTimeOffset? FinishedAt { get; init; }
}
