namespace Grader.Storage.Deliveries;

/// <summary>A line of the delivery log as the database gives it.</summary>
internal sealed class AttemptRow
{
    public int Number { get; init; }

    public long StartedAt { get; init; }

    public int? LatencyMs { get; init; }

    public int? Status { get; init; }

    public string? ErrorCode { get; init; }

    public string? Response { get; init; }

    internal DeliveryAttempt ToAttempt() => new()
    {
        Number = Number,
        StartedAt = DateTimeOffset.FromUnixTimeMilliseconds(StartedAt),
        LatencyMs = LatencyMs,
        Status = Status,
        ErrorCode = ErrorCode,
        Response = Response,
    };
}
