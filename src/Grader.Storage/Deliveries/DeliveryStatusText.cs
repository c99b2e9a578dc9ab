namespace Grader.Storage.Deliveries;

/// <summary>The words of the <c>status</c> column.</summary>
internal static class DeliveryStatusText
{
    internal static string Of(DeliveryStatus status) => status switch
    {
        DeliveryStatus.Pending => "pending",
        DeliveryStatus.Delivered => "delivered",
        DeliveryStatus.DeadLetter => "dead_letter",
        DeliveryStatus.Disabled => "disabled",
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, "No such status."),
    };

    internal static DeliveryStatus Parse(string text) => text switch
    {
        "pending" => DeliveryStatus.Pending,
        "delivered" => DeliveryStatus.Delivered,
        "dead_letter" => DeliveryStatus.DeadLetter,
        "disabled" => DeliveryStatus.Disabled,
        _ => throw new InvalidDataException($"This program does not know the delivery status \"{text}\"."),
    };
}
