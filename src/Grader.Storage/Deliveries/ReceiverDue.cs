namespace Grader.Storage.Deliveries;

/// <summary>When the next delivery to a receiver is due.</summary>
/// <param name="Receiver">Host and port.</param>
/// <param name="DueIn">From now, by the clock of the database; zero or less if already due.</param>
public sealed record ReceiverDue(string Receiver, TimeSpan DueIn);
