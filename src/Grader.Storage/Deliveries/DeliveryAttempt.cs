namespace Grader.Storage.Deliveries;

/// <summary>One attempt at a delivery: a line of the delivery log.</summary>
public sealed record DeliveryAttempt
{
    /// <summary>The error code of an attempt whose end nobody saw: its process died or was stopped.</summary>
    public const string Interrupted = "interrupted";

    /// <summary>From 1. Numbers follow each other without gaps.</summary>
    public required int Number { get; init; }

    /// <summary>By the database's clock; its whole seconds are the <c>webhook-timestamp</c>.</summary>
    public required DateTimeOffset StartedAt { get; init; }

    /// <summary>Whole milliseconds until the outcome was known; null where it never was.</summary>
    public int? LatencyMs { get; init; }

    /// <summary>The HTTP status of the response; null where there was none.</summary>
    public int? Status { get; init; }

    /// <summary>Why it failed, as a stable code; null where it was delivered.</summary>
    public string? ErrorCode { get; init; }

    /// <summary>The beginning of the response's body.</summary>
    public string? Response { get; init; }
}
