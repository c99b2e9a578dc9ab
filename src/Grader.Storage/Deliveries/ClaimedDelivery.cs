namespace Grader.Storage.Deliveries;

/// <summary>A delivery that this process has leased, with all that an attempt needs.</summary>
public sealed record ClaimedDelivery
{
    /// <summary>The <c>webhook-id</c>.</summary>
    public required string Id { get; init; }

    public required string SubmissionId { get; init; }

    /// <summary>Host and port of the URL.</summary>
    public required string Receiver { get; init; }

    public required Uri Url { get; init; }

    public required string ProtectedSecret { get; init; }

    /// <summary>The bytes to sign and send.</summary>
    public required ReadOnlyMemory<byte> Body { get; init; }

    /// <summary>The number of this attempt, from 1, and the fence of its result.</summary>
    public required int Attempt { get; init; }

    /// <summary>How many attempts before it failed.</summary>
    public required int Failures { get; init; }

    /// <summary>When it was claimed, by the database's clock.</summary>
    public required DateTimeOffset StartedAt { get; init; }
}
