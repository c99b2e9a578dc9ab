namespace Grader.Storage.Deliveries;

/// <summary>Where a delivery is on its road.</summary>
public enum DeliveryStatus
{
    /// <summary>To be sent: now, later, or just under way.</summary>
    Pending,

    /// <summary>The receiver answered 2xx.</summary>
    Delivered,

    /// <summary>The schedule is exhausted. Nothing more happens by itself.</summary>
    DeadLetter,

    /// <summary>The receiver answered 410: it does not want this any more.</summary>
    Disabled,
}
