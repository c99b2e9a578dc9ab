namespace Grader.Storage.Deliveries;

/// <summary>A delivery that this process has leased, with everything that an attempt needs.</summary>
public sealed record ClaimedDelivery
{
    public required string Id { get; init; }

    /// <summary>The <c>webhook-id</c>.</summary>
    public required string EventId { get; init; }

    /// <summary>The endpoint, or host and port of the URL.</summary>
    public required string Receiver { get; init; }

    public required string Url { get; init; }

    public required string ProtectedSecret { get; init; }

    /// <summary>The secret before the current one, while it signs too.</summary>
    public string? PreviousProtectedSecret { get; init; }

    /// <summary>An encrypted JSON object of headers; null if there are none.</summary>
    public string? ProtectedHeaders { get; init; }

    /// <summary>Null if the receiver was named with the submission.</summary>
    public string? EndpointId { get; init; }

    /// <summary>Null for an endpoint of all tenants.</summary>
    public string? EndpointTenant { get; init; }

    /// <summary>The bytes to sign and send.</summary>
    public required byte[] Body { get; init; }

    /// <summary>The number of this attempt, from 1. It fences the outcome.</summary>
    public required int Attempt { get; init; }

    /// <summary>The number of failed attempts before this one.</summary>
    public required int Failures { get; init; }

    /// <summary>When it was claimed, by the clock of the database.</summary>
    public required DateTimeOffset ClaimedAt { get; init; }
}
