namespace Grader.Storage.Deliveries;

/// <summary>What happens to a delivery after an attempt.</summary>
/// <param name="Wait">The delay before the next attempt, if the status is pending.</param>
/// <param name="Failures">How many failures this adds.</param>
public sealed record DeliveryStep(DeliveryStatus Status, int Failures, TimeSpan Wait = default)
{
    public static DeliveryStep Delivered { get; } = new(DeliveryStatus.Delivered, Failures: 0);

    /// <summary>The last attempt failed.</summary>
    public static DeliveryStep DeadLetter { get; } = new(DeliveryStatus.DeadLetter, Failures: 1);

    /// <summary>The receiver wants no more.</summary>
    public static DeliveryStep Disabled { get; } = new(DeliveryStatus.Disabled, Failures: 1);

    /// <summary>The service interrupted the attempt: due again at once, and not counted as a failure.</summary>
    public static DeliveryStep Requeued { get; } = new(DeliveryStatus.Pending, Failures: 0);

    /// <summary>Whether the failure counts against the endpoint; false if the service failed.</summary>
    public bool IsReceiversFault { get; init; } = Failures > 0;

    /// <summary>Disables the endpoint if its conditions hold; null if the attempt is no reason to.</summary>
    public EndpointDisabling? Disabling { get; init; }

    /// <summary>The attempt failed; try again after a wait.</summary>
    public static DeliveryStep RetryAfter(TimeSpan wait) => new(DeliveryStatus.Pending, Failures: 1, wait);
}
