using Grader.Storage.Deliveries;

namespace Grader.Webhooks.Deliveries;

/// <summary>What came of one request.</summary>
/// <param name="Outcome">For the delivery log.</param>
/// <param name="RetryAfter">How long the receiver asked to be left alone; null where it did not.</param>
internal sealed record SendResult(AttemptOutcome Outcome, TimeSpan? RetryAfter);
