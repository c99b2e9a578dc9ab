namespace Grader.Storage.Events;

/// <summary>
/// Ids of deliveries: <c>dlv_</c>, the event's id and the endpoint's, both without their prefixes. So an event is delivered to an endpoint
/// by one row, and rows sort by the time of their events.
/// </summary>
internal static class DeliveryIds
{
    private const string Prefix = "dlv_";

    internal static string OfOneOff(string eventId) => Prefix + eventId[Prefix.Length..];
}
