namespace Grader.Storage.Deliveries;

/// <summary>A delivery that this process has leased, with everything that an attempt needs.</summary>
public sealed record ClaimedDelivery
{
    /// <summary>The <c>webhook-id</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Host and port of the URL.</summary>
    public required string Receiver { get; init; }

    public required string Url { get; init; }

    public required string ProtectedSecret { get; init; }

    /// <summary>The bytes to sign and send.</summary>
    public required byte[] Body { get; init; }

    /// <summary>The number of this attempt, from 1. It fences the outcome.</summary>
    public required int Attempt { get; init; }

    /// <summary>The number of failed attempts before this one.</summary>
    public required int Failures { get; init; }

    /// <summary>When it was claimed, by the clock of the database.</summary>
    public required DateTimeOffset ClaimedAt { get; init; }
}
