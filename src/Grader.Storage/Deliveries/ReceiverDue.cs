namespace Grader.Storage.Deliveries;

/// <summary>When the next delivery to a receiver is due.</summary>
/// <param name="Receiver">The endpoint, or host and port.</param>
/// <param name="DueIn">From now, by the clock of the database; zero or less if already due.</param>
public sealed record ReceiverDue(string Receiver, TimeSpan DueIn)
{
    /// <summary>Receivers with the same host share a limit.</summary>
    public string Host { get; init; } = Receiver;

    /// <summary>The most requests in a second; null for no limit.</summary>
    public int? RatePerSecond { get; init; }
}
