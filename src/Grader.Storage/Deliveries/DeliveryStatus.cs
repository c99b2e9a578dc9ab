namespace Grader.Storage.Deliveries;

/// <summary>The state of a delivery. The <c>status</c> column has the same words in snake_case.</summary>
public enum DeliveryStatus
{
    /// <summary>To be sent: now, later, or in progress.</summary>
    Pending,

    /// <summary>The receiver answered 2xx.</summary>
    Delivered,

    /// <summary>All attempts failed. Nothing more happens automatically.</summary>
    DeadLetter,

    /// <summary>The receiver answered 410: it wants no more webhooks.</summary>
    Disabled,
}
