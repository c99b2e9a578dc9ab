namespace Grader.Storage.Deliveries;

/// <summary>A webhook to send, written in the same transaction as the event that it reports.</summary>
/// <param name="Id">The <c>webhook-id</c>, the same on every attempt.</param>
/// <param name="SubmissionId">The submission that it reports.</param>
/// <param name="Url">Absolute, https or http; already validated.</param>
/// <param name="ProtectedSecret">The encrypted signing secret.</param>
/// <param name="Body">The bytes to sign and send.</param>
public sealed record NewDelivery(string Id, string SubmissionId, string Url, string ProtectedSecret, byte[] Body);
