namespace Grader.Storage.Deliveries;

/// <summary>A webhook to be sent, written in the transaction that makes its event true.</summary>
/// <param name="Id">The <c>webhook-id</c>, the same on every attempt.</param>
/// <param name="SubmissionId">The submission that it reports about.</param>
/// <param name="Url">Absolute, https or http; checked before.</param>
/// <param name="ProtectedSecret">The signing secret, protected.</param>
/// <param name="Body">The bytes to sign and send.</param>
public sealed record NewDelivery(
    string Id,
    string SubmissionId,
    string Url,
    string ProtectedSecret,
    ReadOnlyMemory<byte> Body);
