using Grader.Storage.Deliveries;

namespace Grader.Service.Webhooks;

/// <summary>A delivery and its log in the API.</summary>
/// <param name="EventId">The <c>webhook-id</c>.</param>
/// <param name="EndpointId">Null if the receiver was named with the submission.</param>
/// <param name="NextAttemptAt">Null if none is due, or one is under way.</param>
internal sealed record DeliveryDocument(
    string Id,
    string EventId,
    string Type,
    string? SubmissionId,
    string? EndpointId,
    string Status,
    DateTimeOffset CreatedAt,
    DateTimeOffset? NextAttemptAt,
    IReadOnlyList<AttemptDocument> Attempts)
{
    public static DeliveryDocument Of(LoggedDelivery delivery) => new(
        delivery.Id, delivery.EventId, delivery.Type, delivery.SubmissionId, delivery.EndpointId, delivery.Status, delivery.CreatedAt,
        delivery.DueAt, [.. delivery.Attempts.Select(AttemptDocument.Of)]);
}

/// <param name="Status">Of the response; null if there was none.</param>
/// <param name="Error">Null if it was delivered.</param>
/// <param name="Response">The beginning of the response's body.</param>
internal sealed record AttemptDocument(int Number, DateTimeOffset StartedAt, int? LatencyMs, int? Status, string? Error, string? Response)
{
    public static AttemptDocument Of(LoggedAttempt attempt) => new(
        attempt.Number, attempt.StartedAt, attempt.LatencyMs, attempt.Status, attempt.ErrorCode, attempt.Response);
}

/// <param name="Next">The cursor for the next page; null on the last.</param>
internal sealed record DeliveryList(IReadOnlyList<DeliveryDocument> Deliveries, string? Next);

/// <param name="Count">How many deliveries are sent again.</param>
/// <param name="More">Whether to ask again for the rest.</param>
internal sealed record RecoveredDocument(int Count, bool More);
