namespace Grader.Storage.Deliveries;

/// <summary>How many deliveries to one receiver may be claimed.</summary>
/// <param name="Receiver">The endpoint, or host and port.</param>
/// <param name="Count">At least 1.</param>
public sealed record ReceiverQuota(string Receiver, int Count);
