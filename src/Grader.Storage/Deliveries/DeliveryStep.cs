namespace Grader.Storage.Deliveries;

/// <summary>What becomes of a delivery after an attempt.</summary>
public sealed record DeliveryStep
{
    private DeliveryStep(DeliveryStatus status, int failures, TimeSpan wait)
    {
        Status = status;
        Failures = failures;
        Wait = wait;
    }

    public static DeliveryStep Delivered { get; } = new(DeliveryStatus.Delivered, failures: 0, TimeSpan.Zero);

    /// <summary>It failed for the last time.</summary>
    public static DeliveryStep DeadLetter { get; } = new(DeliveryStatus.DeadLetter, failures: 1, TimeSpan.Zero);

    /// <summary>The receiver does not want it.</summary>
    public static DeliveryStep Disabled { get; } = new(DeliveryStatus.Disabled, failures: 1, TimeSpan.Zero);

    /// <summary>The attempt was broken off by us: due again at once, and not counted as a failure.</summary>
    public static DeliveryStep HandedBack { get; } = new(DeliveryStatus.Pending, failures: 0, TimeSpan.Zero);

    public DeliveryStatus Status { get; }

    /// <summary>How long to wait before the next attempt.</summary>
    public TimeSpan Wait { get; }

    /// <summary>How many failures this adds.</summary>
    internal int Failures { get; }

    /// <summary>It failed, and is tried again after a wait.</summary>
    public static DeliveryStep RetryAfter(TimeSpan wait) => new(DeliveryStatus.Pending, failures: 1, wait);
}
