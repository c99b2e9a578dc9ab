namespace Grader.Storage.Events;

/// <summary>An event to be stored, in the transaction of what it reports.</summary>
/// <param name="Id">The <c>webhook-id</c>, the same for every receiver and on every attempt.</param>
/// <param name="Tenant">Whom it concerns; empty where no tenant is named.</param>
/// <param name="Type">One of <see cref="EventTypes"/>.</param>
/// <param name="SubmissionId">The submission that it reports; null where it is about something else.</param>
/// <param name="Body">The bytes to sign and send.</param>
public sealed record NewEvent(string Id, string Tenant, string Type, string? SubmissionId, byte[] Body);
