using Grader.Storage.Deliveries;

namespace Grader.Webhooks.Deliveries;

/// <summary>
/// Tracks the running attempts and limits them, in total and per receiver. Used by the loop of the dispatcher alone; not thread-safe.
/// </summary>
internal sealed class ConcurrencyLimiter(int maxTotal, int maxPerReceiver)
{
    private readonly List<DeliverySlot> slots = [];

    internal Task WhenAllEnded => Task.WhenAll(slots.Select(slot => slot.Task));

    internal void Add(DeliverySlot slot) => slots.Add(slot);

    /// <summary>How many attempts may start now for each receiver, the most urgent first.</summary>
    /// <param name="receivers">Ordered by urgency.</param>
    internal IReadOnlyList<ReceiverQuota> QuotasOf(IEnumerable<ReceiverDue> receivers)
    {
        slots.RemoveAll(slot => slot.HasEnded);
        var free = maxTotal - slots.Count;
        var quotas = new List<ReceiverQuota>();
        foreach (var (receiver, _) in receivers.Where(entry => entry.DueIn <= TimeSpan.Zero))
        {
            var count = Math.Min(free, FreeSlotsOf(receiver));
            if (count <= 0) continue;

            quotas.Add(new(receiver, count));
            free -= count;
        }

        return quotas;
    }

    /// <summary>
    /// How long until a receiver with free slots is due; null if there is none. For the others, the end of an attempt raises the signal.
    /// </summary>
    internal TimeSpan? NextDue(IEnumerable<ReceiverDue> receivers)
    {
        if (slots.Count >= maxTotal) return null;

        var waits = receivers.Where(entry => FreeSlotsOf(entry.Receiver) > 0).Select(entry => entry.DueIn).ToList();
        return waits.Count == 0 ? null : waits.Min();
    }

    private int FreeSlotsOf(string receiver) => maxPerReceiver - slots.Count(slot => slot.Receiver == receiver);
}

/// <summary>A running attempt, which occupies a slot of its receiver.</summary>
internal sealed class DeliverySlot(string receiver)
{
    private volatile bool ended;

    internal string Receiver { get; } = receiver;

    internal Task Task { get; set; } = Task.CompletedTask;

    /// <summary>True once the slot is free, shortly before the task completes.</summary>
    internal bool HasEnded => ended;

    internal void End() => ended = true;
}
