namespace Grader.Storage.Deliveries;

/// <summary>How many deliveries to one receiver may be claimed.</summary>
/// <param name="Receiver">Host and port.</param>
/// <param name="Count">At least 1.</param>
public sealed record ReceiverQuota(string Receiver, int Count);
