namespace Grader.Storage.Deliveries;

/// <summary>A row as the database gives it: times as numbers, words as text.</summary>
internal sealed class DeliveryRow
{
    public required string Id { get; init; }

    public required string SubmissionId { get; init; }

    public required string Url { get; init; }

    public string Receiver { get; init; } = "";

    public string ProtectedSecret { get; init; } = "";

    public byte[] Body { get; init; } = [];

    public string Status { get; init; } = "";

    public int Attempt { get; init; }

    public int Failures { get; init; }

    public long DueAt { get; init; }

    public long ClaimedAt { get; init; }

    public long CreatedAt { get; init; }

    public long? FinishedAt { get; init; }

    internal ClaimedDelivery ToClaimed() => new()
    {
        Id = Id,
        SubmissionId = SubmissionId,
        Receiver = Receiver,
        Url = new Uri(Url),
        ProtectedSecret = ProtectedSecret,
        Body = Body,
        Attempt = Attempt,
        Failures = Failures,
        StartedAt = DateTimeOffset.FromUnixTimeMilliseconds(ClaimedAt),
    };

    internal Delivery ToDelivery()
    {
        var status = DeliveryStatusText.Parse(Status);
        return new()
        {
            Id = Id,
            SubmissionId = SubmissionId,
            Url = Url,
            Status = status,
            Attempt = Attempt,
            Failures = Failures,
            DueAt = status == DeliveryStatus.Pending ? DateTimeOffset.FromUnixTimeMilliseconds(DueAt) : null,
            CreatedAt = DateTimeOffset.FromUnixTimeMilliseconds(CreatedAt),
            FinishedAt = FinishedAt is { } at ? DateTimeOffset.FromUnixTimeMilliseconds(at) : null,
        };
    }
}
