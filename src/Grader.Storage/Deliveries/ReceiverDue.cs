namespace Grader.Storage.Deliveries;

/// <summary>When the next delivery of a receiver is due.</summary>
/// <param name="Receiver">Host and port.</param>
/// <param name="DueIn">From now, by the database's clock; zero or less where it is due.</param>
public sealed record ReceiverDue(string Receiver, TimeSpan DueIn);
