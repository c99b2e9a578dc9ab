using Grader.Storage.Deliveries;

namespace Grader.Webhooks.Deliveries;

/// <summary>
/// The attempts under way, and how many more may start: so many in all, so many to one receiver. For the dispatcher's
/// loop alone; not safe for several threads.
/// </summary>
internal sealed class ConcurrencyLimiter(int maxInAll, int maxPerReceiver)
{
    private readonly List<DeliverySlot> flights = [];

    internal Task WhenAllLanded => Task.WhenAll(flights.Select(flight => flight.Task));

    internal void Add(DeliverySlot flight) => flights.Add(flight);

    /// <summary>The shares of the receivers that may be served now, the most urgent first.</summary>
    /// <param name="agenda">Ordered by urgency.</param>
    internal IReadOnlyList<ReceiverQuota> Shares(IEnumerable<ReceiverDue> agenda)
    {
        flights.RemoveAll(flight => flight.HasEnded);
        var free = maxInAll - flights.Count;
        var shares = new List<ReceiverQuota>();
        foreach (var receiver in agenda.Where(entry => entry.DueIn <= TimeSpan.Zero))
        {
            var share = Math.Min(free, RoomFor(receiver.Receiver));
            if (share <= 0) continue;

            shares.Add(new(receiver.Receiver, share));
            free -= share;
        }

        return shares;
    }

    /// <summary>
    /// How long until a receiver with room is due; null where there is none. For those without room, and when there is
    /// no room at all, the end of an attempt gives the signal.
    /// </summary>
    internal TimeSpan? NextDue(IEnumerable<ReceiverDue> agenda)
    {
        if (flights.Count >= maxInAll) return null;

        var waits = agenda.Where(entry => RoomFor(entry.Receiver) > 0).Select(entry => entry.DueIn).ToList();
        return waits.Count == 0 ? null : waits.Min();
    }

    private int RoomFor(string receiver) => maxPerReceiver - flights.Count(flight => flight.Receiver == receiver);
}
