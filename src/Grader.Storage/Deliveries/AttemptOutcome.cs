namespace Grader.Storage.Deliveries;

/// <summary>How one attempt ended: a line of the delivery log.</summary>
/// <param name="LatencyMs">Whole milliseconds since its start.</param>
/// <param name="Status">The HTTP status of the response; null if there was no response.</param>
/// <param name="ErrorCode">A stable code for the failure; null if delivered.</param>
/// <param name="Response">The beginning of the response body.</param>
public sealed record AttemptOutcome(int LatencyMs, int? Status, string? ErrorCode, string? Response)
{
    /// <summary>The error code of an attempt without an outcome: its process died or was stopped.</summary>
    public const string Interrupted = "interrupted";
}
