using Grader.Storage.Events;

namespace Grader.Storage.Deliveries;

/// <summary>Disables the endpoint of a delivery, in the transaction that ends the attempt.</summary>
/// <param name="Reason"><c>gone</c> or <c>failing</c>.</param>
/// <param name="Event">Tells the other endpoints.</param>
public sealed record EndpointDisabling(string Reason, NewEvent Event)
{
    /// <summary>It must have failed for so long without a success; zero for at once.</summary>
    public TimeSpan FailingFor { get; init; }

    /// <summary>And at least so often.</summary>
    public int FailedAttempts { get; init; }
}
