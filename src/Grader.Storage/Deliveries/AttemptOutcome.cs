namespace Grader.Storage.Deliveries;

/// <summary>How one attempt ended.</summary>
/// <param name="LatencyMs">Whole milliseconds from its start.</param>
/// <param name="Status">The HTTP status of the response; null where there was none.</param>
/// <param name="ErrorCode">Why it failed, as a stable code; null where it was delivered.</param>
/// <param name="Response">The beginning of the response's body.</param>
public sealed record AttemptOutcome(int LatencyMs, int? Status, string? ErrorCode, string? Response);
